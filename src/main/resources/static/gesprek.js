// Keeps a conversation until it is sent, as the form is kept: what was filled in is offered again with a new form.
// Without this script the conversation works as well.
(() => {
  'use strict';
  const form = document.getElementById('gesprek');
  const id = form.elements.concept;
  id.value = id.value || Concepten.newId();
  if (form.dataset.getypt) { keep(); }
  form.addEventListener('input', keep);
  form.addEventListener('change', keep);
  form.addEventListener('submit', event => {
    if (event.submitter && event.submitter.id === 'geef') { Concepten.sending(id.value); }
  });

  function keep() {
    Concepten.keep({ id: id.value, van: form.elements.van.value, answers: Concepten.answers(form) });
  }
})();
