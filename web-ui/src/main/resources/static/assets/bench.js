// What an analyst has without a mouse and without losing a word: keys, drafts that save themselves, and what the rules still miss.
// Nothing is kept on the device but in this page: a seized computer tells nothing of a draft.
(() => {
  'use strict';
  const AFTER = 1200;
  const AGAIN = [2000, 5000, 15000, 30000];
  const PATIENCE = 3000;
  const forms = document.querySelector('.bench-forms, .report[data-saved]');
  if (!forms) return;
  const words = forms.dataset;
  const fill = (text, value) => text.replace('{0}', value);

  class Draft {
    constructor(form) {
      this.form = form;
      this.said = form.querySelector('[data-draft-said]');
      this.version = form.elements.draftVersion;
      this.timer = 0;
      this.failures = 0;
      this.busy = false;
      this.since = null;
      this.last = this.text();
      form.addEventListener('input', () => this.typed());
      form.addEventListener('change', () => this.typed());
      form.addEventListener('submit', (event) => this.leave(event));
      const buttons = {save: '[data-draft-save]', undo: '[data-draft-undo]', redo: '[data-draft-redo]'};
      this.buttons = Object.fromEntries(Object.entries(buttons).map(([act, where]) => [act, form.querySelector(where)]));
      this.discard = form.querySelector('[data-draft-discard]');
      Object.entries(this.buttons).forEach(([act, button]) => button.addEventListener('click', (event) => {
        event.preventDefault();
        this.send(act);
      }));
    }

    body(act) {
      const data = new URLSearchParams();
      for (const [name, value] of new FormData(this.form)) if (typeof value === 'string') data.append(name, value);
      data.set('act', act);
      return data;
    }

    text() {
      const data = this.body('save');
      ['_csrf', 'draftVersion', 'key'].forEach((name) => data.delete(name));
      return data.toString();
    }

    dirty() { return this.text() !== this.last; }

    typed() {
      clearTimeout(this.timer);
      if (!this.dirty()) return;
      this.since = this.since || new Date();
      this.timer = setTimeout(() => this.send('save'), AFTER);
    }

    leave(event) {
      const act = event.submitter && event.submitter.name === 'act';
      if (!act || event.submitter === this.discard) {
        // A draft that is under way would come after what is sent now, and be there again.
        if (this.busy && !this.leaving) {
          event.preventDefault();
          this.then = {by: event.submitter};
          this.leaving = true;
          setTimeout(() => this.go(), PATIENCE);
          return;
        }
        clearTimeout(this.timer);
        this.last = this.text();
        this.leaving = true;
      }
    }

    // What was pressed while a draft was under way.
    go() {
      const then = this.then;
      this.then = null;
      if (then) this.form.requestSubmit(then.by);
    }

    async send(act) {
      clearTimeout(this.timer);
      if (this.busy) {
        this.timer = setTimeout(() => this.send(act), AFTER);
        return;
      }
      this.busy = true;
      const sent = this.text();
      this.said.textContent = words.saving;
      try {
        const answer = await fetch(this.form.dataset.draft, {
          method: 'POST', credentials: 'same-origin', redirect: 'manual',
          headers: {Accept: 'application/json'}, body: this.body(act),
        });
        const kept = await this.read(answer);
        this.busy = false;
        if (kept) this.kept(kept, sent); else this.lost();
      } catch (away) {
        this.busy = false;
        this.away(act);
      }
      this.go();
    }

    async read(answer) {
      const json = (answer.headers.get('Content-Type') || '').includes('json');
      return json && (answer.ok || answer.status === 409 || answer.status === 422) ? answer.json() : null;
    }

    // The line is gone: what was typed stays in the page and is sent when the line is back.
    away(act) {
      const wait = AGAIN[Math.min(this.failures++, AGAIN.length - 1)];
      const since = (this.since || new Date()).toLocaleTimeString(document.documentElement.lang, {hour: '2-digit', minute: '2-digit'});
      this.said.textContent = fill(words.away, since);
      this.timer = setTimeout(() => this.send(act), wait);
    }

    // Signed out, or the server cannot: sending the same again would not help by itself.
    lost() { this.said.textContent = words.lost; }

    kept(kept, sent) {
      this.failures = 0;
      if (kept.conflict) {
        this.conflict(kept);
        return;
      }
      if (kept.version != null) {
        this.version.value = kept.version;
        this.said.textContent = fill(words.saved, kept.savedAt);
        this.last = sent;
        this.since = null;
        if (this.discard) this.discard.hidden = false;
      } else {
        this.said.textContent = '';
      }
      if (kept.fields) {
        this.show(kept.fields);
        this.last = this.text();
      }
      this.buttons.undo.hidden = !kept.undoable;
      this.buttons.redo.hidden = !kept.redoable;
      this.missing(kept.missing);
      if (this.dirty()) this.typed();
    }

    show(fields) {
      for (const field of this.form.elements) {
        const cited = field.name.endsWith('].evidenceId');
        if (!field.name || field.type === 'hidden' && !cited || field.type === 'submit') continue;
        const value = fields[field.name] || '';
        if (field.type === 'radio' || field.type === 'checkbox') field.checked = field.value === value;
        else field.value = value;
        if (value) for (let at = field.parentElement; at && at !== this.form; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
      }
    }

    missing(missing) {
      this.form.querySelectorAll('[data-missing]').forEach((place) => {
        const said = missing[place.dataset.field] || [];
        const lines = said.map((sentence) => {
          const line = document.createElement('span');
          line.textContent = sentence;
          return line;
        });
        if (place.textContent !== said.join('')) place.replaceChildren(...lines);
      });
    }

    // Both versions in sight; one of them is chosen, and neither is thrown away before.
    conflict(kept) {
      this.said.textContent = '';
      const old = this.form.querySelector('.conflict');
      if (old) old.remove();
      const box = document.createElement('div');
      box.className = 'notice bad conflict';
      box.setAttribute('role', 'alert');
      const text = document.createElement('p');
      text.textContent = words.conflict;
      const list = document.createElement('dl');
      list.className = 'facts';
      Object.entries(kept.fields).filter(([name]) => name !== 'version').forEach(([name, value]) => {
        const field = this.form.elements[name];
        const own = field && field.length === undefined ? field.value : (field ? field.value : '');
        if (own === value) return;
        const label = field && field.labels && field.labels[0] ? field.labels[0].textContent : name;
        const term = document.createElement('dt');
        term.textContent = label;
        const said = document.createElement('dd');
        said.textContent = value;
        list.append(term, said);
      });
      const choose = (label, act) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = label;
        button.addEventListener('click', () => {
          this.version.value = kept.version || 0;
          if (act === 'theirs') {
            this.show(kept.fields);
            this.last = this.text();
          }
          box.remove();
          this.send('save');
        });
        return button;
      };
      const choices = document.createElement('p');
      choices.append(choose(words.mine, 'mine'), ' ', choose(words.theirs, 'theirs'));
      box.append(text, list, choices);
      this.form.querySelector('.draft-bar').before(box);
    }
  }

  const drafts = [...forms.querySelectorAll('form[data-draft]')].map((form) => new Draft(form));
  const unsaved = () => drafts.filter((draft) => !draft.leaving && draft.dirty());
  addEventListener('online', () => unsaved().forEach((draft) => draft.send('save')));
  addEventListener('pagehide', () => unsaved().forEach((draft) => navigator.sendBeacon(draft.form.dataset.draft, draft.body('save'))));
  addEventListener('beforeunload', (event) => {
    if (unsaved().some((draft) => draft.failures > 0)) event.preventDefault();
  });

  // Evidence of the library, found while typing: the copy that is cited says what the item said when it was chosen.
  class Library {
    constructor(box) {
      this.form = box.closest('form');
      this.words = box.querySelector('[data-library-words]');
      this.found = box.querySelector('[data-library-found]');
      this.timer = 0;
      this.asked = 0;
      box.hidden = false;
      this.words.addEventListener('input', () => {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.ask(), 200);
      });
      this.words.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        const first = this.found.querySelector('button');
        if (first) first.click();
      });
    }

    async ask() {
      const q = this.words.value.trim();
      const number = ++this.asked;
      if (!q) {
        this.found.replaceChildren();
        return;
      }
      try {
        const answer = await fetch('/api/v1/evidence?sensitivity=PUBLIC&most=8&q=' + encodeURIComponent(q), {credentials: 'same-origin'});
        if (number === this.asked && answer.ok) this.show((await answer.json()).items.filter((one) => !one.withdrawn).map((one) => ({...one.item, id: one.id})));
      } catch (away) {
        // The line is gone; the next letter asks again, and rows can be typed.
      }
    }

    show(items) {
      const lines = items.map((item) => {
        const line = document.createElement('li');
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = [item.title, item.publisher, item.factDate].filter(Boolean).join(', ');
        button.addEventListener('click', () => this.cite(item));
        line.append(button);
        return line;
      });
      if (!lines.length) {
        const none = document.createElement('li');
        none.textContent = this.found.dataset.none;
        lines.push(none);
      }
      this.found.replaceChildren(...lines);
    }

    cite(item) {
      const row = [...this.form.querySelectorAll('.evidence-row')].find((one) => !one.querySelector('[name$="].title"]').value);
      if (!row) return;
      for (const name of ['kind', 'title', 'publisher', 'factDate', 'url', 'level']) {
        const field = row.querySelector('[name$="].' + name + '"]');
        if (field) field.value = item[name] || '';
      }
      row.querySelector('[name$="].fromState"]').checked = item.fromState === true;
      row.querySelector('[name$="].evidenceId"]').value = item.id;
      row.open = true;
      this.words.value = '';
      this.found.replaceChildren();
      this.form.dispatchEvent(new Event('input'));
    }
  }
  forms.querySelectorAll('[data-library]').forEach((box) => new Library(box));

  // Whoever writes over a copy of an item no longer cites the item.
  forms.addEventListener('input', (event) => {
    const row = event.target.closest && event.target.closest('.evidence-row');
    const id = row && row.querySelector('[name$="].evidenceId"]');
    if (id && event.isTrusted) id.value = '';
  });

  // Keys.
  const dialog = document.getElementById('keys');
  if (!dialog) return; // A form for several has fields and a library, and no list to go through.
  const off = document.getElementById('keys-off');
  const stored = 'tavsiya.keys';
  const read = () => { try { return localStorage.getItem(stored); } catch (blocked) { return null; } };
  off.checked = read() === 'off';
  off.addEventListener('change', () => { try { localStorage.setItem(stored, off.checked ? 'off' : 'on'); } catch (blocked) { /* Then it holds for this page. */ } });
  document.querySelector('.keys-open').hidden = false;
  document.querySelector('[data-keys]').addEventListener('click', () => dialog.showModal());

  const open = () => forms.querySelector('details[open] form[data-draft]') || forms.querySelector('form[data-draft]');
  const focus = (form, where) => {
    const field = form.querySelector(where);
    if (!field) return;
    for (let at = field.parentElement; at && at !== form; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
    field.focus();
  };
  const evidence = (form) => {
    const library = form.querySelector('[data-library-words]');
    if (library) {
      library.focus();
      return;
    }
    const free = [...form.querySelectorAll('[name$="].title"]')].find((field) => !field.value);
    if (free) focus(form, '#' + CSS.escape(free.id));
  };
  const press = (form, where) => { const button = form.querySelector(where) || form.querySelector('[data-submit]'); if (button) button.click(); };
  const go = (where) => { const link = document.querySelector(where); if (link) link.click(); };
  const acts = {
    e: (form) => evidence(form),
    r: (form) => focus(form, '[name=reason]'),
    d: (form) => focus(form, '[name=effectiveOn]'),
    s: (form) => press(form, '[data-submit-next]'),
    n: () => go('[data-next]'),
    p: () => go('[data-previous]'),
    u: (form) => form.querySelector('[data-draft-undo]').hidden || form.querySelector('[data-draft-undo]').click(),
    y: (form) => form.querySelector('[data-draft-redo]').hidden || form.querySelector('[data-draft-redo]').click(),
    '?': () => dialog.showModal(),
  };

  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]');
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      press(event.target.closest('form[data-draft]') || open(), '[data-submit-next]');
      return;
    }
    if (event.key === 'Escape' && typing) {
      typing.blur();
      return;
    }
    if (off.checked && event.key !== '?' || typing || dialog.open || event.ctrlKey || event.metaKey || event.altKey) return;
    const form = open();
    if (/^[1-7]$/.test(event.key)) {
      const status = form.querySelectorAll('[name=status]')[Number(event.key) - 1];
      if (status) {
        event.preventDefault();
        status.focus();
        status.click();
      }
      return;
    }
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act) {
      event.preventDefault();
      act(form);
    }
  });
})();
