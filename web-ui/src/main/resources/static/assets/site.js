// Pages work without this. It keeps opened filters open while the list changes, and copies citations.
(function () {
  'use strict';
  var open = {}, scrolled = {};
  document.addEventListener('htmx:beforeSwap', function () {
    document.querySelectorAll('#results details[id]').forEach(function (d) { open[d.id] = d.open; });
    document.querySelectorAll('#results .options[id]').forEach(function (o) { scrolled[o.id] = o.scrollTop; });
  });
  document.addEventListener('htmx:afterSwap', function () {
    document.querySelectorAll('#results details[id]').forEach(function (d) { if (open[d.id]) { d.open = true; } });
    document.querySelectorAll('#results .options[id]').forEach(function (o) { o.scrollTop = scrolled[o.id] || 0; });
    offer();
  });
  function offer() {
    if (!navigator.clipboard) { return; }
    document.querySelectorAll('[data-copies]').forEach(function (button) { button.hidden = false; });
  }
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copies]');
    if (!button) { return; }
    var text = document.getElementById(button.dataset.copies);
    navigator.clipboard.writeText(text.textContent).then(
      function () { document.getElementById(button.dataset.says).hidden = false; },
      function () { getSelection().selectAllChildren(text); });
  });
  offer();
}());
