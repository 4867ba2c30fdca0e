// The choice of a day works without this. It adds a slider over the ends of years, and plays through them, one page after the other.
(function () {
  'use strict';
  var form = document.getElementById('day');
  if (!form) { return; }
  var PAUSE = 2000, KEY = 'tavsiya.play';
  var field = form.elements.asOf, slide = form.querySelector('.slide'), range = slide.querySelector('input');
  var said = slide.querySelector('output'), play = form.querySelector('[data-play]'), word = play.textContent, waiting = null;

  // Of the address as it is now: the filters of a list change it without another page.
  function address(day) {
    var asked = new URLSearchParams(location.search);
    asked.delete('asOf');
    asked.delete('page');
    if (day && day !== field.max) { asked.set('asOf', day); }
    return location.pathname + (asked.toString() ? '?' + asked : '');
  }
  function endOf(year) {
    var end = year + '-12-31';
    return end < field.max ? end : field.max;
  }
  function remember(value) {
    try { if (value) { sessionStorage.setItem(KEY, JSON.stringify(value)); } else { sessionStorage.removeItem(KEY); } return true; } catch (e) { return false; }
  }
  function remembered() {
    try { return JSON.parse(sessionStorage.getItem(KEY)); } catch (e) { return null; }
  }
  function stop() {
    clearTimeout(waiting);
    waiting = null;
    remember(null);
    play.textContent = word;
    play.setAttribute('aria-pressed', 'false');
  }
  function go(day) {
    var next = address(day);
    if (remember({ address: next, scrolled: window.scrollY })) { location.assign(next); }
  }
  // The year after the one that is shown; from the newest it begins anew with the first.
  function start() {
    play.textContent = play.dataset.stop;
    play.setAttribute('aria-pressed', 'true');
    if (field.value >= field.max) { go(endOf(Number(range.min))); } else { later(); }
  }
  function later() {
    var year = Number(field.value.slice(0, 4)), next = endOf(field.value === year + '-12-31' ? year + 1 : year);
    waiting = setTimeout(function () { go(next); }, PAUSE);
  }

  form.addEventListener('submit', function (event) {
    if (!form.reportValidity()) { return; }
    event.preventDefault();
    stop();
    location.assign(address(field.value));
  });
  document.querySelectorAll('.day-line .years a').forEach(function (link) {
    link.addEventListener('click', function () { link.href = address(new URL(link.href).searchParams.get('asOf')); });
  });
  if (Number(range.min) < Number(range.max)) {
    slide.hidden = false;
    range.addEventListener('input', function () {
      said.textContent = range.value;
      field.value = endOf(Number(range.value));
    });
    field.addEventListener('change', function () {
      if (field.value) { range.value = field.value.slice(0, 4); said.textContent = range.value; }
    });
  }
  var still = window.matchMedia('(prefers-reduced-motion: reduce)');
  if (Number(range.min) < Number(range.max) && !still.matches) {
    play.hidden = false;
    play.setAttribute('aria-pressed', 'false');
    play.addEventListener('click', function () { if (waiting) { stop(); } else { start(); } });
    document.addEventListener('keydown', function (event) { if (event.key === 'Escape' && waiting) { stop(); } });
    var playing = remembered();
    if (playing && playing.address === location.pathname + location.search) {
      form.parentElement.open = true;
      window.scrollTo(0, playing.scrolled);
      play.focus({ preventScroll: true });
      if (field.value < field.max) {
        play.textContent = play.dataset.stop;
        play.setAttribute('aria-pressed', 'true');
        later();
      } else { stop(); }
    } else { remember(null); }
  } else { remember(null); }
}());
