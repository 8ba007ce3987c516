// The HTML report: filters, linked highlights, keyboard. The page is whole and readable without it.
(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('js');
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const findings = all('.finding');
  const marks = all('.m');
  const pairs = all('.pair');
  const numbers = (element) => (element.dataset.f || '').split(' ');

  // What belongs to a finding: its card and its words on both sides.
  const parts = new Map();
  for (const element of [...findings, ...marks]) {
    for (const number of numbers(element)) {
      if (!parts.has(number)) parts.set(number, []);
      parts.get(number).push(element);
    }
  }
  const sentences = new Map();
  for (const sentence of all('.s')) {
    const bead = sentence.dataset.b;
    if (!sentences.has(bead)) sentences.set(bead, []);
    sentences.get(bead).push(sentence);
  }

  // Highlights follow the pointer and the focus.
  let lit = [];
  const light = (target) => {
    for (const [element, name] of lit) element.classList.remove(name);
    lit = [];
    if (!(target instanceof Element)) return;
    const found = target.closest('[data-f]');
    if (found) {
      for (const number of numbers(found)) {
        for (const element of parts.get(number) || []) lit.push([element, 'on']);
      }
    }
    const sentence = target.closest('.s');
    if (sentence) for (const element of sentences.get(sentence.dataset.b)) lit.push([element, 'lit']);
    for (const [element, name] of lit) element.classList.add(name);
  };
  document.addEventListener('pointerover', (event) => light(event.target));
  document.addEventListener('focusin', (event) => light(event.target));
  document.documentElement.addEventListener('pointerleave', () => light(document.activeElement));

  // Filters.
  const chips = all('.chip');
  const rule = document.getElementById('rule');
  const only = document.getElementById('only');
  const position = document.getElementById('position');
  let shown = findings;
  let current = -1;
  const tell = () => {
    position.textContent = shown.length === 0 ? 'none'
      : current < 0 ? `${shown.length} finding${shown.length === 1 ? '' : 's'}`
      : `${current + 1} of ${shown.length}`;
  };
  const filter = () => {
    const severities = new Set(chips.filter((chip) => chip.getAttribute('aria-pressed') === 'true')
      .map((chip) => chip.dataset.severity));
    const wanted = rule.value;
    const kept = new Set();
    for (const finding of findings) {
      const { severity, rule: id, f } = finding.dataset;
      finding.hidden = !(severities.has(severity) && (wanted === '' || wanted === id));
      if (!finding.hidden) kept.add(f);
    }
    for (const mark of marks) mark.classList.toggle('off', !numbers(mark).some((f) => kept.has(f)));
    for (const pair of pairs) {
      pair.hidden = only.checked && !pair.querySelector('.finding:not([hidden])');
    }
    shown = findings.filter((finding) => !finding.hidden);
    current = -1;
    tell();
  };
  for (const chip of chips) {
    chip.addEventListener('click', () => {
      chip.setAttribute('aria-pressed', String(chip.getAttribute('aria-pressed') !== 'true'));
      filter();
    });
  }
  rule.addEventListener('change', filter);
  only.addEventListener('change', filter);

  // From finding to finding.
  const go = (finding) => {
    finding.focus({ preventScroll: true });
    // The pair from its beginning, when the finding is then in sight.
    const pair = finding.closest('.pair');
    const below = finding.getBoundingClientRect().bottom - pair.getBoundingClientRect().top;
    if (below < innerHeight - 80) pair.scrollIntoView({ block: 'start' });
    else finding.scrollIntoView({ block: 'center' });
  };
  const step = (by) => {
    if (shown.length === 0) return;
    const focused = shown.indexOf(document.activeElement);
    if (focused >= 0) current = focused;
    current = current < 0 && by < 0 ? shown.length - 1
      : (current + by + shown.length) % shown.length;
    go(shown[current]);
    tell();
  };
  document.getElementById('previous').addEventListener('click', () => step(-1));
  document.getElementById('next').addEventListener('click', () => step(1));
  document.addEventListener('click', (event) => {
    const mark = event.target.closest('.m');
    if (!mark) return;
    event.preventDefault();
    const finding = document.getElementById(`f${numbers(mark)[0]}`);
    if (finding.hidden) return;
    current = shown.indexOf(finding);
    finding.focus({ preventScroll: true });
    finding.scrollIntoView({ block: 'nearest' });
    tell();
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches('select, input')) return;
    if (event.key === 'j' || event.key === 'n') step(1);
    else if (event.key === 'k' || event.key === 'p') step(-1);
    else if (event.key === 'Escape') { document.activeElement.blur(); light(null); current = -1; tell(); }
    else return;
    event.preventDefault();
  });

  const differences = document.getElementById('differences');
  if (differences) {
    differences.addEventListener('change', () => {
      document.getElementById('ledger').classList.toggle('only-differences', differences.checked);
    });
  }
  tell();
})();
