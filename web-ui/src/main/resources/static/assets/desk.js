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

  const errors = document.querySelector('[role=alert]');
  if (errors) errors.focus();
})();
