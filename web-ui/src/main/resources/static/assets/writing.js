// Who else is writing in a report: asked while somebody works on the page, who is told to the others in turn.
// And words that are marked in a block stand in the remark on it that is begun next.
(() => {
  'use strict';
  let marked = {block: null, words: ''};
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    const from = selection.anchorNode && selection.anchorNode.parentElement;
    const block = from && from.closest('.report-block');
    const words = selection.toString().trim();
    if (block && words && !from.closest('form, .report-remarks')) marked = {block, words};
  });
  document.querySelectorAll('[data-remark]').forEach((remark) => remark.addEventListener('toggle', () => {
    const passage = remark.querySelector('[name=passage]');
    if (remark.open && !passage.value && marked.block === remark.closest('.report-block')) passage.value = marked.words.slice(0, 1000);
  }));

  const EVERY = 15000;
  const AWAKE = 120000;
  const report = document.querySelector('.report[data-writing-at]');
  const token = report && report.querySelector('[name=_csrf]');
  if (!token) return;
  let moved = Date.now();
  let at = '';

  const body = (left) => new URLSearchParams({_csrf: token.value, at, left});
  const show = (writers) => report.querySelectorAll('[data-writing]').forEach((sign) => {
    const said = writers[sign.dataset.writing] || '';
    if (sign.textContent !== said) sign.textContent = said;
    sign.hidden = !said;
  });
  const ask = async (left) => {
    try {
      const answer = await fetch(report.dataset.writingAt, {
        method: 'POST', credentials: 'same-origin', redirect: 'manual', headers: {Accept: 'application/json'}, body: body(left),
      });
      if (answer.ok) show(await answer.json());
    } catch (away) {
      // The line is gone for a moment; a sign is no more than a sign.
    }
  };

  ['keydown', 'pointerdown', 'pointermove'].forEach((sign) => addEventListener(sign, () => { moved = Date.now(); }, {passive: true}));
  report.addEventListener('focusin', (event) => {
    const form = event.target.closest('form[data-draft]');
    const next = form ? form.dataset.draft.split('/').pop() : '';
    if (!next || next === at) return;
    const left = at;
    at = next;
    ask(left);
  });
  // Whoever has not moved for two minutes is not writing, and a page that nobody looks at asks nothing.
  setInterval(() => { if (!document.hidden && Date.now() - moved < AWAKE) ask(''); }, EVERY);
  addEventListener('pagehide', () => {
    if (!at) return;
    const left = at;
    at = '';
    navigator.sendBeacon(report.dataset.writingAt, body(left));
  });
})();
