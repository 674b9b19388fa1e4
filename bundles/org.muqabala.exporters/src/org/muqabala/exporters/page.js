'use strict';
(() => {
  const filters = document.querySelector('.filters');
  const marks = [...document.querySelectorAll('.texts mark, .texts .place, .texts .only')];
  const rows = [...document.querySelectorAll('.ledger tbody tr')];
  const shown = document.querySelector('.shown');
  const seen = element => element.checkVisibility ? element.checkVisibility() : element.getClientRects().length > 0;
  const lit = element => element.classList.contains('only') ? true : getComputedStyle(element).getPropertyValue('--hidden').trim() !== '1';
  let current = null;

  /* Says how many rows of the ledger the filters leave. */
  const count = () => {
    if (shown) shown.textContent = rows.filter(seen).length + ' / ' + rows.length;
  };

  /* In reading order, row by row, the older version first. */
  const step = by => {
    const there = marks.filter(mark => seen(mark) && lit(mark));
    if (!there.length) return;
    const at = there.indexOf(current);
    current = there[at < 0 ? (by > 0 ? 0 : there.length - 1) : (at + by + there.length) % there.length];
    document.querySelectorAll('.current').forEach(mark => mark.classList.remove('current'));
    current.classList.add('current');
    current.scrollIntoView({block: 'center'});
    const link = current.matches('a') ? current : current.querySelector('a');
    if (link) link.focus({preventScroll: true});
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches('input:not([type=checkbox]), textarea')) return;
    if (event.key === 'n' || event.key === 'j' || event.key === 'ى') step(1);
    else if (event.key === 'p' || event.key === 'k' || event.key === 'ح') step(-1);
    else return;
    event.preventDefault();
  });
  document.querySelectorAll('[data-step]').forEach(button => button.addEventListener('click', () => step(Number(button.dataset.step))));
  document.querySelectorAll('[data-all]').forEach(button => button.addEventListener('click', () => {
    filters.querySelectorAll('input').forEach(box => { box.checked = button.dataset.all === 'true'; });
    count();
  }));
  if (filters) filters.addEventListener('change', count);
  document.querySelectorAll('.scripted').forEach(element => { element.hidden = false; });
  count();
})();
