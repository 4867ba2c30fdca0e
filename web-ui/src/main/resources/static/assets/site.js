// Pages work without this. It keeps opened filters open while the list changes, and copies a citation.
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
  });
  document.querySelectorAll('[data-copies]').forEach(function (button) {
    if (!navigator.clipboard) { return; }
    button.hidden = false;
    button.addEventListener('click', function () {
      var field = document.getElementById(button.dataset.copies);
      navigator.clipboard.writeText(field.value).then(function () { document.getElementById(button.dataset.says).hidden = false; }, function () { field.select(); });
    });
  });
}());
