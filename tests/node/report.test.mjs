// The HTML report in headless Chromium.
import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import test, { after, before } from 'node:test';

import { attack, file, pair, report, taiyaku } from './support.mjs';

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
const playwright = await import('playwright-core').catch(() => undefined);
const skip = !chromium ? 'skipped: Chromium is missing, run `make test-node`'
  : !playwright ? 'skipped: npm packages are missing, run `make test-node`' : false;

let browser;
before(async () => {
  if (!skip) browser = await playwright.chromium.launch({ executablePath: chromium, args: ['--no-sandbox'] });
});
after(() => browser?.close());

/** Opens a page and keeps what must not happen in it. */
async function open(html, options = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  const faults = [];
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => { faults.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', (request) => { if (request.resourceType() !== 'document') faults.push(`request: ${request.url()}`); });
  await page.goto(`file://${file(`page${Math.random()}.html`, html)}`);
  page.assertQuiet = () => assert.deepEqual(faults, []);
  return page;
}

const three = () => report('html', [
  pair(1, { source: '12 boats', target: '15隻', severity: 'critical', before: 'We saw ' }),
  pair(2, { source: 'Monday', target: '火曜日', rule: 'DATE001' }),
  pair(3, { source: 'cold', target: '暑い', severity: 'minor', rule: 'ANT001' })]);
const visible = (page, selector) => page.locator(`${selector}:visible`).count();

test('the demo article opens without an error or a request', { skip }, async () => {
  const page = await open(taiyaku('check', '--format', 'html', process.env.TAIYAKU_DEMO));
  assert.ok(await visible(page, '.finding') >= 8);
  assert.ok(await page.locator('.strip a').count() > 8);
  assert.ok(await page.locator('.side[lang=en]').count() > 5 && await page.locator('.side[lang=ja]').count() > 5);
  page.assertQuiet();
});

test('severities and rules filter findings, marks and pairs', { skip }, async () => {
  const page = await open(three());
  await page.click('.chip.major');
  assert.equal(await visible(page, '.finding'), 2);
  assert.equal(await page.locator('.m.major:not(.off)').count(), 0);
  await page.check('#only');
  assert.equal(await visible(page, '.pair'), 2);
  await page.selectOption('#rule', 'ANT001');
  assert.equal(await visible(page, '.finding'), 1);
  assert.equal(await page.textContent('#position'), '1 finding');
  page.assertQuiet();
});

test('words light up in both languages on hover and on focus', { skip }, async () => {
  const page = await open(three());
  const lit = () => page.$$eval('.on', (all) => all.map((e) => e.closest('[lang]').lang + e.tagName));
  await page.hover('.side[lang=en] .m.critical');
  assert.deepEqual(await lit(), ['enA', 'jaA', 'enLI']);
  await page.mouse.move(5, 5);
  assert.deepEqual(await lit(), []);
  await page.focus('.side[lang=ja] .m.major');
  assert.deepEqual(await lit(), ['enA', 'jaA', 'enLI']);
});

test('keys go from finding to finding, a mark to its finding', { skip }, async () => {
  const page = await open(three());
  const focused = () => page.evaluate(() => document.activeElement.id);
  for (const [key, id] of [['j', 'f1'], ['j', 'f2'], ['k', 'f1'], ['k', 'f3']]) {
    await page.keyboard.press(key);
    assert.equal(await focused(), id);
  }
  await page.focus('.side[lang=ja] .m.major');
  await page.keyboard.press('Enter');
  assert.equal(await focused(), 'f2');
  page.assertQuiet();
});

test('the text of an attacker stays text', { skip }, async () => {
  const page = await open(report('html', [pair(attack, { source: attack, target: attack, before: attack, rule: attack.slice(0, 40) })], 'x'));
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  const coded = attack.replace(/[\u0001\u2066\u202C\u202E]/g, (c) => `U+${c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
  assert.equal(await page.textContent('.side[lang=en]'), coded + coded);
  assert.equal(await page.locator('img, main script, .side b, .side i').count(), 0);
  assert.doesNotMatch(await page.content(), /[\u202A-\u202E\u2066-\u2069]/);
  page.assertQuiet();
});

test('it prints, is dark on demand and fits a narrow window', { skip }, async () => {
  const html = taiyaku('check', '--format', 'html', process.env.TAIYAKU_DEMO);
  const paper = (page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await open(html);
  const dark = await open(html, { colorScheme: 'dark' });
  assert.notEqual(await paper(light), await paper(dark));
  await dark.emulateMedia({ media: 'print' });
  assert.equal(await paper(dark), 'rgb(255, 255, 255)');
  assert.equal(await visible(dark, '.filters'), 0);
  const narrow = await open(html, { viewport: { width: 400, height: 800 } });
  assert.ok(await narrow.evaluate(() => document.documentElement.scrollWidth) <= 400);
});

test('it is whole without script', { skip }, async () => {
  const page = await open(three(), { javaScriptEnabled: false });
  assert.equal(await visible(page, '.finding'), 3);
  assert.equal(await visible(page, '.filters'), 0);
});

test('500 findings scroll smoothly', { skip }, async (context) => {
  const filler = 'The harbour was quiet and the boats lay still. '.repeat(8);
  const page = await open(report('html', Array.from({ length: 500 }, (_, i) =>
    pair(i + 1, { source: `${i} boats`, target: `${i + 1}隻`, before: filler, after: filler }))));
  const frames = page.evaluate(() => new Promise((resolve) => {
    const times = [];
    let last = performance.now();
    const tick = (now) => {
      times.push(now - last);
      last = now;
      if (times.length < 120) requestAnimationFrame(tick);
      else resolve(times.slice(5).sort((a, b) => a - b));
    };
    requestAnimationFrame(tick);
  }));
  for (let i = 0; i < 40; ++i) await page.mouse.wheel(0, 900);
  const times = await frames;
  const [median, worst] = [times[times.length >> 1], times[Math.floor(times.length * 0.95)]];
  context.diagnostic(`frame times: median ${median.toFixed(1)} ms, 95th percentile ${worst.toFixed(1)} ms`);
  assert.ok(await page.evaluate(() => scrollY) > 5000);
  assert.ok(median < 34 && worst < 120, `${median} ${worst}`);  // drawn by the processor, beside other tests
});
