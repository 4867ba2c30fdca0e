// Blocks of a report by dragging: what the buttons below each block do, for whoever has a mouse.
(() => {
  'use strict';
  const form = document.getElementById('dropping');
  if (!form) return;
  const blocks = [...document.querySelectorAll('.report-block')];
  let dragged = null;
  let over = null;

  const mark = (element, where) => {
    if (over) over.classList.remove('drop-before', 'drop-behind', 'drop-into');
    over = element;
    if (over) over.classList.add(where);
  };
  const before = (event, block) => {
    const box = block.getBoundingClientRect();
    return event.clientY < box.top + box.height / 2;
  };
  const id = (block) => (block ? block.id.replace(/^b-/, '') : '');

  blocks.forEach((block, at) => {
    const handle = block.querySelector('h3');
    handle.draggable = true;
    handle.addEventListener('dragstart', (event) => {
      dragged = block;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', handle.textContent.trim());
    });
    handle.addEventListener('dragend', () => {
      dragged = null;
      mark(null);
    });
    block.addEventListener('dragover', (event) => {
      if (!dragged || dragged === block) return;
      event.preventDefault();
      mark(block, before(event, block) ? 'drop-before' : 'drop-behind');
    });
    block.addEventListener('drop', (event) => {
      if (!dragged || dragged === block) return;
      event.preventDefault();
      const others = blocks.slice(0, at).filter((one) => one !== dragged);
      form.elements.block.value = id(dragged);
      form.elements.behind.value = before(event, block) ? id(others.pop()) : id(block);
      form.submit();
    });
  });

  document.querySelectorAll('.report-chapters a[data-chapter]').forEach((link) => {
    link.addEventListener('dragover', (event) => {
      if (!dragged) return;
      event.preventDefault();
      mark(link, 'drop-into');
    });
    link.addEventListener('drop', (event) => {
      if (!dragged) return;
      event.preventDefault();
      const move = dragged.querySelector('.report-move');
      move.elements.to.value = link.dataset.chapter;
      if (move.elements.to.value) move.requestSubmit(move.querySelector('[value=LAST]'));
    });
  });
})();
