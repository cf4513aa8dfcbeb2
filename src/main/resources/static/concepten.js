// Keeps forms that were not sent, each with its candidate and its moment, in this tab only: the last ten, for a week. One that
// was sent is gone once the server tells that it became an advice, or offered again when after a minute it never did.
const Concepten = (() => {
  'use strict';
  const KEY = 'routewijzer.concepten';
  const SENT = /(?:^|; )routewijzer-verzonden=([0-9a-f-]{36})/;
  const MOST = 10;
  const LONGEST = 7 * 24 * 60 * 60 * 1000;
  const SENDING = 60 * 1000;
  const PLUMBING = ['van', 'aangeraakt', 'concept', 'geboortedatumWas', 'vraag', 'weg', 'terug', '_csrf'];
  const MOST_DIGITS = 7; // as many as a BSN has are never kept, but a date in a kenmerk is none
  const DATE = /\b\d{4}-\d{2}-\d{2}\b/g;
  if (document.querySelector('[data-niet-bewaard]')) { store(read().map(concept => ({...concept, sent: null}))); }
  store(read());

  function read() {
    const oldest = Date.now() - LONGEST;
    return JSON.parse(sessionStorage.getItem(KEY) || '[]')
      .filter(concept => !isSent(concept.id) && concept.when > oldest)
      .sort((one, other) => other.when - one.when)
      .slice(0, MOST);
  }

  function store(concepten) {
    if (concepten.length > 0) { sessionStorage.setItem(KEY, JSON.stringify(concepten)); } else { sessionStorage.removeItem(KEY); }
  }

  function isSent(id) {
    const sent = document.cookie.match(SENT);
    return sent !== null && sent[1] === id;
  }

  const isPlumbing = name => PLUMBING.includes(name);

  function answers(form) {
    const given = {};
    for (const [name, value] of new FormData(form)) {
      const bsn = name === 'kenmerk' && value.replace(DATE, '').replace(/\P{Nd}/gu, '').length > MOST_DIGITS;
      if (value && !bsn && !isPlumbing(name)) { given[name] = value; }
    }
    return given;
  }

  function drop(id) { store(read().filter(concept => concept.id !== id)); }

  return {
    newId() {
      const hex = [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
      return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    },
    isSent,
    isPlumbing,
    answers,
    find: id => read().find(concept => concept.id === id),
    // Newest first; what is on its way to the server is not to be filled in a second time.
    offered: () => read().filter(concept =>
      !concept.sent || navigator.cookieEnabled && Date.now() - concept.sent > SENDING),
    keep(concept) { store([{...concept, when: Date.now()}, ...read().filter(other => other.id !== concept.id)]); },
    sending(id) { store(read().map(concept => concept.id === id ? {...concept, sent: Date.now()} : concept)); },
    drop,
  };
})();
