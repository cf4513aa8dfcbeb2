// Shows a question when it matters, keeps a form that was not sent over a reload, in this tab only, and tells how the advice
// beside it fares. Without this script the form works as well: every question stands there.
(() => {
  'use strict';
  const KEY = 'routewijzer.formulier.';
  const SENT = 'routewijzer.verzonden';
  const HIDDEN = ['van', 'aangeraakt', 'geboortedatumWas'];
  const MOST_DIGITS = 7; // as many as a BSN has are never kept
  const form = document.getElementById('formulier');
  if (!form) { forgetWhatWasStored(); return; }
  const key = KEY + form.elements.van.value;
  const touched = new Set();
  const begin = JSON.stringify(answers());

  if (form.dataset.getypt) { keep(); } else { putBack(); }
  showWhatMatters();
  showPart(location.hash);
  form.addEventListener('input', event => { showWhatMatters(event.target); keep(); });
  form.addEventListener('change', event => { touch(event.target.name); showWhatMatters(event.target); keep(); });
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (link) { showPart(link.hash); }
  });
  form.addEventListener('submit', event => {
    if (!event.submitter || !event.submitter.hasAttribute('formaction')) { sessionStorage.setItem(SENT, key); }
  });
  document.getElementById('leeg').addEventListener('click', beginAgain);
  watchAdvice();

  function forgetWhatWasStored() {
    const sent = sessionStorage.getItem(SENT);
    if (sent) { sessionStorage.removeItem(sent); sessionStorage.removeItem(SENT); }
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

  function answers() {
    const given = {};
    for (const [name, value] of new FormData(form)) {
      const bsn = name === 'kenmerk' && value.replace(/\D/g, '').length > MOST_DIGITS;
      if (value && !bsn && !HIDDEN.includes(name)) { given[name] = value; }
    }
    return given;
  }

  function keep() {
    const now = JSON.stringify(answers());
    if (now === begin && !form.dataset.getypt) { sessionStorage.removeItem(key); } else { sessionStorage.setItem(key, now); }
  }

  function touch(name) {
    touched.add(name);
    form.elements.aangeraakt.value = [...touched].join(',');
  }

  function putBack() {
    const kept = JSON.parse(sessionStorage.getItem(key) || 'null');
    if (!kept) { return; }
    const missing = Object.keys(kept).filter(name => !form.elements[name]);
    fill(kept);
    if (missing.length > 0) { askForMoreRows(kept, missing); return; }
    Object.keys(kept).forEach(touch);
    const notice = document.getElementById('teruggezet-melding');
    document.getElementById('teruggezet').hidden = false;
    notice.textContent = notice.dataset.tekst;
  }

  function fill(kept) {
    for (const control of form.elements) {
      if (!control.name || HIDDEN.includes(control.name)) { continue; }
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
    sessionStorage.removeItem(key);
    showWhatMatters();
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
