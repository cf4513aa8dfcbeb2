// Keeps a form that was not sent over a reload, in this tab only, and tells how the advice beside it fares.
// Without this script the form works as well.
(() => {
  'use strict';
  const KEY = 'routewijzer.formulier.';
  const SENT = 'routewijzer.verzonden';
  const HIDDEN = ['van', 'aangeraakt'];
  const MOST_DIGITS = 7; // as many as a BSN has are never kept
  const form = document.getElementById('formulier');
  if (!form) { forgetWhatWasStored(); return; }
  const key = KEY + form.elements.van.value;
  const touched = new Set();
  const begin = JSON.stringify(answers());

  if (form.dataset.getypt) { keep(); } else { putBack(); }
  form.addEventListener('input', keep);
  form.addEventListener('change', event => { touch(event.target.name); keep(); });
  form.addEventListener('submit', event => {
    if (!event.submitter || !event.submitter.hasAttribute('formaction')) { sessionStorage.setItem(SENT, key); }
  });
  document.getElementById('leeg').addEventListener('click', beginAgain);
  watchAdvice();

  function forgetWhatWasStored() {
    const sent = sessionStorage.getItem(SENT);
    if (sent) { sessionStorage.removeItem(sent); sessionStorage.removeItem(SENT); }
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
