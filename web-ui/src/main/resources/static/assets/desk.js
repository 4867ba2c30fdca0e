// Makes quicker what works without it: figures that refresh in place, and a word before a file that is too large is sent.
(() => {
  'use strict';
  const EVERY = 2000;

  const watch = (part) => {
    if (!part || !part.dataset.live) return;
    setTimeout(async () => {
      let next = part;
      try {
        const answer = await fetch(part.dataset.live, {credentials: 'same-origin', redirect: 'error'});
        if (answer.ok) {
          const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
          const fresh = page.getElementById(part.id);
          // While somebody's focus is on a button in here, only figures without it are exchanged.
          if (fresh && !part.contains(document.activeElement)) {
            part.replaceWith(fresh);
            next = fresh;
          }
        }
      } catch (away) {
        // The server is away for a moment; asking again is all there is to do.
      }
      watch(next);
    }, EVERY);
  };
  document.querySelectorAll('[data-live]').forEach(watch);

  document.querySelectorAll('form[data-largest] input[type=file]').forEach((input) => {
    input.addEventListener('change', () => {
      const form = input.form;
      const tooLarge = input.files.length && input.files[0].size > Number(form.dataset.largest);
      input.setCustomValidity(tooLarge ? form.dataset.tooLarge : '');
      input.reportValidity();
    });
  });

  // Ticks of a list: all of a page at once, a row of them with the shift key, and how many there are.
  document.querySelectorAll('form[data-ticks]').forEach((form) => {
    const ticks = [...form.querySelectorAll('.tick input')];
    const all = form.querySelector('[data-tick-all]');
    const told = form.querySelector('[data-ticked]');
    const ticked = form.querySelector('#which-ticked');
    let last = null;
    const count = () => {
      const n = ticks.filter((t) => t.checked).length;
      told.textContent = n ? told.dataset.text.replace('#', n) : '';
      all.querySelector('input').checked = n === ticks.length;
      if (n) ticked.checked = true;
    };
    all.hidden = false;
    all.querySelector('input').addEventListener('change', (event) => {
      ticks.forEach((t) => { t.checked = event.target.checked; });
      count();
    });
    ticks.forEach((tick, at) => tick.addEventListener('click', (event) => {
      if (event.shiftKey && last !== null) {
        const [from, to] = [Math.min(last, at), Math.max(last, at)];
        ticks.slice(from, to + 1).forEach((t) => { t.checked = tick.checked; });
      }
      last = at;
      count();
    }));
    count();
  });

  const errors = document.querySelector('[role=alert]');
  if (errors) errors.focus();
})();
