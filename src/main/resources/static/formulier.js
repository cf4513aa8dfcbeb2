// Shows a question when it matters, offers the forms that were not sent, and tells how the advice beside the form fares.
// Without this script the form works as well: every question stands there.
(() => {
  'use strict';
  const AGAIN = 'routewijzer.andere-taal';
  const form = document.getElementById('formulier');
  if (!form) { return; }
  const van = form.elements.van.value;
  const touched = new Set();
  const begin = JSON.stringify(Concepten.answers(form));

  form.elements.concept.value = form.elements.concept.value || Concepten.newId();
  if (form.dataset.getypt) { keep(); } else { goOnInOtherLanguage(); }
  showWhatMatters();
  showPart(location.hash);
  offer();
  form.addEventListener('input', event => { showWhatMatters(event.target); keep(); });
  form.addEventListener('change', event => { touch(event.target.name); showWhatMatters(event.target); keep(); });
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (link) { showPart(link.hash); }
    if (event.target.closest('.rw-taal a')) { sessionStorage.setItem(AGAIN, form.elements.concept.value); }
  });
  form.addEventListener('submit', event => {
    if (!event.submitter || !event.submitter.hasAttribute('formaction')) { Concepten.sending(form.elements.concept.value); }
  });
  window.addEventListener('pageshow', event => {
    if (event.persisted && Concepten.isSent(form.elements.concept.value)) { beginAgain(); }
  });
  document.getElementById('leeg').addEventListener('click', beginAgain);
  watchAdvice();


  function goOnInOtherLanguage() {
    const concept = Concepten.find(sessionStorage.getItem(AGAIN));
    sessionStorage.removeItem(AGAIN);
    if (concept) { putBack(concept); }
  }

  // A part in which something was filled in is never hidden: so nothing that is hidden is sent, and no answer is out of sight.
  // Nor does the part in which somebody is at work.
  function showWhatMatters(atWork) {
    for (const part of form.querySelectorAll('[data-bij]')) {
      part.hidden = !matters(part) && !isFilledIn(part) && !part.contains(atWork || null);
    }
    for (const link of document.querySelectorAll('.rw-opdezepagina li > a')) {
      link.parentElement.hidden = document.getElementById(link.hash.slice(1)).closest('[data-bij][hidden]') !== null;
    }
  }

  function matters(part) {
    const answer = form.elements[part.dataset.bij].value.trim();
    return answer !== '' && (!part.dataset.waarden || part.dataset.waarden.split(' ').includes(answer));
  }

  function isFilledIn(part) {
    return [...part.querySelectorAll('input, select')].some(control =>
      control.value.trim() !== '' && (control.checked || control.type === 'text' || control.type === 'select-one'));
  }

  // A link leads to a question also while it does not matter.
  function showPart(hash) {
    const target = hash && document.getElementById(hash.slice(1));
    const part = target && target.closest('[data-bij]');
    if (part) { part.hidden = false; }
  }

  function keep() {
    const given = Concepten.answers(form);
    const concept = { id: form.elements.concept.value, van: form.elements.van.value, answers: given };
    if (JSON.stringify(given) === begin && !form.dataset.getypt) { Concepten.drop(concept.id); } else { Concepten.keep(concept); }
  }

  // Only what is about the candidate of this form, where that is known.
  function offer() {
    const here = form.elements;
    const known = here.van.value && here.kenmerk.value;
    const offered = Concepten.offered().filter(concept => concept.id !== here.concept.value
      && (!known || concept.van === here.van.value || person(concept.answers.kenmerk) === person(known)));
    document.getElementById('concepten-lijst').replaceChildren(...offered.map(line));
    document.getElementById('concepten').hidden = offered.length === 0;
  }

  function person(kenmerk) { return (kenmerk || '').normalize('NFKC').trim().toLowerCase(); }

  function line(concept) {
    const item = document.getElementById('concept').content.cloneNode(true);
    const who = item.querySelector('.rw-wie');
    const { kenmerk, gemeente, geboortedatum } = concept.answers;
    const municipality = gemeente && form.elements.gemeente.querySelector(`option[value="${CSS.escape(gemeente)}"]`);
    who.textContent = [kenmerk || who.dataset.zonder, municipality && municipality.textContent,
      geboortedatum && `${who.dataset.geboren} ${geboortedatum}`].filter(Boolean).join(', ');
    item.querySelector('.rw-wanneer').textContent = new Date(concept.when)
      .toLocaleString(document.documentElement.lang, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
    for (const name of item.querySelectorAll('.rw-alleen-voorlezen')) { name.textContent = `: ${who.textContent}`; }
    item.querySelector('.rw-verder').addEventListener('click', () => goOn(concept));
    item.querySelector('.rw-weg').addEventListener('click', () => {
      Concepten.drop(concept.id);
      offer();
      const more = document.querySelector('.rw-verder');
      (more || document.getElementById('kenmerk')).focus();
    });
    return item;
  }

  function goOn(concept) {
    putBack(concept);
    showWhatMatters();
    offer();
    update();
    document.getElementById('kenmerk').focus();
  }

  function touch(name) {
    touched.add(name);
    form.elements.aangeraakt.value = [...touched].join(',');
  }

  function putBack(concept) {
    const kept = concept.answers;
    const missing = Object.keys(kept).filter(name => !form.elements[name]);
    form.elements.concept.value = concept.id;
    form.elements.van.value = concept.van;
    touched.clear();
    fill(kept);
    if (missing.length > 0) { askForMoreRows(kept, missing); return; }
    Object.keys(kept).forEach(touch);
    keep();
    const notice = document.getElementById('teruggezet-melding');
    document.getElementById('teruggezet').hidden = false;
    notice.textContent = notice.dataset.tekst;
  }

  function fill(kept) {
    for (const control of form.elements) {
      if (!control.name || Concepten.isPlumbing(control.name)) { continue; }
      const value = kept[control.name] || '';
      if (control.type === 'radio' || control.type === 'checkbox') { control.checked = control.value === value; } else { control.value = value; }
    }
  }

  // The server makes as many rows as are filled in.
  function askForMoreRows(kept, missing) {
    for (const name of missing) {
      const hidden = document.createElement('input');
      hidden.type = 'hidden';
      hidden.name = name;
      hidden.value = kept[name];
      form.append(hidden);
    }
    form.requestSubmit(document.getElementById('rijen'));
  }

  function beginAgain() {
    form.reset();
    touched.clear();
    form.elements.aangeraakt.value = '';
    Concepten.drop(form.elements.concept.value);
    form.elements.concept.value = Concepten.newId();
    form.elements.van.value = van;
    showWhatMatters();
    offer();
    document.getElementById('teruggezet').hidden = true;
    update();
    document.getElementById('kenmerk').focus();
  }

  function update() {
    document.getElementById('meekijken').dispatchEvent(new Event('bijwerken'));
  }

  function watchAdvice() {
    const panel = document.getElementById('meekijken');
    const failure = document.getElementById('meekijken-fout');
    const announced = document.getElementById('meekijken-melding');
    let leaving = false;
    window.addEventListener('pagehide', () => { leaving = true; });
    const failed = () => {
      if (!leaving) { failure.hidden = false; panel.classList.add('rw-verouderd'); }
    };
    for (const reason of ['htmx:sendError', 'htmx:responseError', 'htmx:timeout']) { panel.addEventListener(reason, failed); }
    panel.addEventListener('htmx:afterSwap', () => {
      failure.hidden = true;
      panel.classList.remove('rw-verouderd');
      const now = panel.querySelector('[data-melding]');
      if (now && now.dataset.melding !== announced.textContent) { announced.textContent = now.dataset.melding; }
    });
    document.getElementById('nogmaals').addEventListener('click', update);
    window.addEventListener('load', () => { if (!document.getElementById('teruggezet').hidden) { update(); } });
  }
})();
