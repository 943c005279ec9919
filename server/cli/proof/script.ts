/** What the proof does when it is read on a screen; without it every note is open. */

/** Runs in the browser, so that it is text here. It fetches nothing and stores nothing. */
export const SCRIPT = `
(() => {
  'use strict';
  const page = document.documentElement;
  page.classList.add('js');
  const all = (selector) => [...document.querySelectorAll(selector)];
  const signOf = (note) => document.querySelector('.sign[href="#' + note.id + '"]');
  const show = (note, open) => {
    note.classList.toggle('open', open);
    const sign = signOf(note);
    if (sign) sign.setAttribute('aria-expanded', String(open));
  };
  const grave = new Set(['contradicted', 'conflict']);
  for (const sign of all('.sign')) {
    sign.setAttribute('role', 'button');
    sign.setAttribute('aria-controls', sign.hash.slice(1));
  }
  for (const note of all('.note')) show(note, grave.has(note.dataset.status));

  // Signs stand in the margin, each at the line of its value: a line's signs side by side in the order of the text, the last next
  // to the words. What finds no place there stays behind its value.
  const MOST = 4;
  const place = () => {
    const signs = all('.text .sign');
    for (const sign of signs) sign.classList.remove('crowded');
    // A sign that goes back behind its value may move words to the next line.
    for (let pass = 0; pass < 3; pass++) {
      const lines = new Map();
      for (const sign of signs) {
        if (sign.classList.contains('off') || sign.classList.contains('crowded')) continue;
        const line = sign.closest('.row').id + ' ' + Math.round(sign.getBoundingClientRect().top);
        lines.set(line, [...(lines.get(line) || []), sign]);
      }
      let moved = false;
      for (const line of lines.values()) {
        const inLine = line.filter((sign, at) => at >= line.length - MOST);
        for (const sign of line) {
          if (inLine.includes(sign)) sign.style.setProperty('--place', String(MOST - inLine.length + inLine.indexOf(sign)));
          else { sign.classList.add('crowded'); moved = true; }
        }
      }
      if (!moved) break;
    }
  };
  let asked = 0;
  const placeSoon = () => { cancelAnimationFrame(asked); asked = requestAnimationFrame(place); };
  place();
  addEventListener('resize', placeSoon);
  if (document.fonts) document.fonts.ready.then(placeSoon);
  const valueOf = (sign) => document.querySelector('.value[data-note="' + sign.hash.slice(1) + '"]');
  for (const [event, on] of [['focusin', true], ['focusout', false], ['mouseover', true], ['mouseout', false]])
    document.addEventListener(event, ({ target }) => {
      const sign = target.closest('.sign');
      if (sign && valueOf(sign)) valueOf(sign).classList.toggle('current', on);
    });

  let last = null;
  const toggle = (id, from) => {
    const note = document.getElementById(id);
    if (!note) return;
    const open = !note.classList.contains('open');
    show(note, open);
    last = open ? note : null;
    if (from) from.focus({ preventScroll: true });
    if (open) note.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('click', (event) => {
    const sign = event.target.closest('.sign');
    const value = event.target.closest('.value');
    const back = event.target.closest('.back');
    const filter = event.target.closest('.filter');
    if (sign) { event.preventDefault(); toggle(sign.hash.slice(1), sign); }
    else if (back) { event.preventDefault(); const target = document.querySelector(back.hash); if (target) target.focus(); }
    else if (filter) {
      const on = filter.getAttribute('aria-pressed') !== 'true';
      filter.setAttribute('aria-pressed', String(on));
      const within = filter.closest('article');
      const status = filter.dataset.filter;
      for (const one of within.querySelectorAll('.value.' + status + ', .sign.' + status)) one.classList.toggle('off', !on);
      if (!on) for (const note of within.querySelectorAll('.note.' + status)) show(note, false);
      else if (grave.has(status)) for (const note of within.querySelectorAll('.note.' + status)) show(note, true);
      place();
    }
    else if (value) toggle(value.dataset.note, null);
  });
  const wanting = () => all('.sign:not(.off)').filter((sign) => sign.dataset.status !== 'supported');
  const go = (step) => {
    const signs = wanting();
    if (signs.length === 0) return;
    const at = signs.indexOf(document.activeElement);
    const next = at < 0 ? (step > 0 ? 0 : signs.length - 1) : (at + step + signs.length) % signs.length;
    signs[next].focus();
    signs[next].scrollIntoView({ block: 'center' });
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'j') { event.preventDefault(); go(1); }
    else if (key === 'k') { event.preventDefault(); go(-1); }
    else if ((key === 'enter' || key === ' ') && document.activeElement.classList.contains('sign')) {
      event.preventDefault();
      toggle(document.activeElement.hash.slice(1), document.activeElement);
    } else if (key === 'escape') {
      const focused = document.activeElement.closest('.sign');
      const note = focused ? document.getElementById(focused.hash.slice(1)) : document.activeElement.closest('.note') || last;
      if (!note || !note.classList.contains('open')) return;
      show(note, false);
      const sign = signOf(note);
      if (sign) sign.focus();
    }
  });
})();
`;
