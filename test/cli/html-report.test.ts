/** The HTML report, in a real browser: what it shows, the keyboard, accessibility, a phone, the dark, and paper. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { DRAFT, type Folder, folder, SOURCE } from './desk.ts';

const STORY = `${DRAFT.replace('---\n\n', 'title: Warehouse fire\n---\n\n')}
Three engines came, said Chief Ann Low. <!-- stet count-mismatch "Three" against "Two": counted by the desk, JD -->

| Station | Engines |
| ------- | ------- |
| North   | 2       |

- A shed & a <b>barn</b> burned on Monday.
- Nobody died in Utterby.
`;
const SOURCES = { 'sources/police.md': `${SOURCE}\nTwo engines came, said Chief Ann Low.\n` };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

let here: Folder;
let page: Page;
const asked: string[] = [];
beforeEach(async () => {
  here = folder({ 'draft.md': STORY, ...SOURCES });
  await here.backread(['draft.md', '--format', 'html=proof.html']);
  page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  asked.length = 0;
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => asked.push(`error: ${error.message}`));
  await page.goto(pathToFileURL(join(here.path, 'proof.html')).href);
});
afterEach(async () => {
  await page.close();
  here.remove();
});

/** What axe finds wrong, each with the elements at fault. */
async function faults(): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate<axe.AxeResults>('axe.run()');
  expect(passes.length).toBeGreaterThan(15);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('is one file that asks for nothing', async () => {
  expect(asked).toEqual([page.url()]);
  const text = readFileSync(join(here.path, 'proof.html'), 'utf8');
  expect(text).toContain(`content="default-src 'none'`);
  expect(text).not.toMatch(/\b(?:src|href)="(?!#)/);
});

test('marks every value by a sign and words, with the passage beside the wrong one', async () => {
  const wrong = page.locator('.sign.contradicted');
  expect(await wrong.first().getAttribute('aria-label')).toMatch(/^Four: contradicted\. Note \d+$/);
  const note = page.locator('.note.contradicted').first();
  expect(await note.isVisible()).toBe(true);
  expect(await note.textContent()).toContain('Draft says Four firefighters');
  expect(await note.locator('mark').textContent()).toBe('Three');
  const [value, passage] = await Promise.all([
    page.locator('.value.contradicted').first().boundingBox(),
    note.boundingBox(),
  ]);
  expect(Math.abs((value?.y ?? 0) - (passage?.y ?? 999))).toBeLessThan(40);
  expect(await page.locator('.note.supported').first().isVisible()).toBe(false);
});

const STATIONS = `${DRAFT.replace('Four', 'Three')}
${'On Tuesday 2 engines came from Utterby, 3 from Alford, 4 from Louth, 5 from Boston, 6 from Spilsby and 7 from Skegness. '.repeat(2)}
`;

/** Every sign with the box of its value, the left edge of the words, and whether it stands behind its value. */
const boxes = () =>
  page.evaluate<readonly { top: number; left: number; right: number; value: number; words: number; behind: boolean }[]>(
    `[...document.querySelectorAll('.text .sign')].map((sign) => {
      const box = sign.getBoundingClientRect();
      const value = [...document.querySelector('.value[data-note="' + sign.hash.slice(1) + '"]').getClientRects()].at(-1);
      const words = sign.closest('.text').firstElementChild.getBoundingClientRect().left;
      return { top: box.top + box.height / 2, left: box.left, right: box.right, value: value.top + value.height / 2, words,
        behind: sign.classList.contains('crowded') };
    })`,
  );

test('has the signs in the margin, each at the line of its value and none over another', async () => {
  here.write('stations.md', STATIONS);
  await here.backread(['stations.md', '--format', 'html=stations.html']);
  await page.goto(pathToFileURL(join(here.path, 'stations.html')).href);
  for (const width of [1200, 900, 1600]) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    const signs = await boxes();
    expect(signs.length).toBeGreaterThan(12);
    const aside = signs.filter(({ behind }) => !behind);
    expect(aside.length).toBeGreaterThan(signs.length / 2);
    for (const sign of aside) {
      expect(sign.right).toBeLessThanOrEqual(sign.words + 1);
      expect(sign.left).toBeGreaterThanOrEqual(0);
      expect(Math.abs(sign.top - sign.value)).toBeLessThan(14);
    }
    for (const [at, one] of aside.entries())
      for (const other of aside.slice(at + 1))
        expect(one.right <= other.left + 1 || other.right <= one.left + 1 || Math.abs(one.top - other.top) > 10).toBe(
          true,
        );
  }
});

test('has them behind the values on a phone and on paper', async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const { left, words } of await boxes()) expect(left).toBeGreaterThan(words);
  await page.setViewportSize({ width: 1200, height: 700 });
  await page.emulateMedia({ media: 'print' });
  for (const { left, words } of await boxes()) expect(left).toBeGreaterThan(words);
});

test('shows which value a sign is of', async () => {
  await page.keyboard.press('j');
  expect(await page.locator('.value.current').textContent()).toBe('Four');
});

test('shows the story as it reads: title, list, table, with words that look like HTML as words', async () => {
  expect(await page.locator('.headline').first().textContent()).toContain('Warehouse fire');
  expect(await page.locator('.story li').count()).toBe(2);
  expect(await page.locator('.story table td').count()).toBeGreaterThan(0);
  expect(await page.locator('.story').textContent()).toContain('A shed & a ');
});

test('says who let stand what, and why', async () => {
  const stood = page.locator('section', { has: page.getByRole('heading', { name: 'Let stand' }) });
  expect(await stood.textContent()).toMatch(/Three: counted by the desk, JD/);
});

test('has a checklist in the order of an accuracy check, ticked where the machine is done', async () => {
  expect(await page.locator('.checklist h4').allInnerTexts()).toEqual([
    'Names',
    'Titles',
    'Numbers',
    'Dates and times',
    'Places',
    'Quotations',
  ]);
  expect(await page.locator('.checklist input:checked:disabled').count()).toBeGreaterThan(0);
  const open = page.locator('.checklist li', { hasText: 'Four · contradicted' }).last();
  expect(await open.locator('input').isChecked()).toBe(false);
  await open.locator('input').check();
  expect(await page.locator('.signature').isVisible()).toBe(true);
});

test('is worked with the keyboard alone', async () => {
  const focused = (): Promise<string | null> =>
    page.evaluate<string | null>("document.activeElement.getAttribute('aria-label')");
  await page.keyboard.press('j');
  expect(await focused()).toMatch(/^Four: contradicted/);
  const note = page.locator('.note.contradicted').first();
  await page.keyboard.press('Escape');
  expect(await note.isVisible()).toBe(false);
  expect(await focused()).toMatch(/^Four: contradicted/);
  await page.keyboard.press('Enter');
  expect(await note.isVisible()).toBe(true);
  await page.keyboard.press('j');
  expect(await focused()).not.toMatch(/^Four/);
  await page.keyboard.press('k');
  expect(await focused()).toMatch(/^Four/);
});

test('filters by status', async () => {
  const filter = page.getByRole('button', { name: /contradicted$/ });
  await filter.click();
  expect(await filter.getAttribute('aria-pressed')).toBe('false');
  expect(await page.locator('.sign.contradicted').first().isVisible()).toBe(false);
  expect(await page.locator('.note.contradicted').first().isVisible()).toBe(false);
  await filter.click();
  expect(await page.locator('.note.contradicted').first().isVisible()).toBe(true);
});

test('opens a passage on a click on the value', async () => {
  const value = page.locator('.value.supported').first();
  const id = await value.getAttribute('data-note');
  await value.click();
  expect(await page.locator(`#${id}`).isVisible()).toBe(true);
});

describe('has no fault that axe finds', () => {
  test.each([
    ['light', 1200],
    ['dark', 1200],
    ['light', 320],
  ] as const)('%s, %i pixels wide', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 700 });
    for (const sign of await page.locator('.sign.supported').all()) await sign.click();
    expect(await faults()).toEqual([]);
    const overflow = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBe(0);
  });
});

test('prints every passage as a numbered note', async () => {
  await page.emulateMedia({ media: 'print' });
  const hidden = await page.evaluate<number>(
    "[...document.querySelectorAll('.note')].filter((note) => note.offsetHeight === 0).length",
  );
  expect(hidden).toBe(0);
  expect(await page.locator('.keys').isVisible()).toBe(false);
  expect((await page.pdf()).length).toBeGreaterThan(5000);
});

test('reads without its script: every note is open', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(page.url());
  expect(await plain.locator('.note.supported').first().isVisible()).toBe(true);
  await context.close();
});

test('says so where nothing could be read', async () => {
  here.write('empty.md', 'Nothing to see.\n');
  await here.backread(['empty.md', '--format', 'html=empty.html']);
  await page.goto(pathToFileURL(join(here.path, 'empty.html')).href);
  expect(await page.locator('.empty').textContent()).toMatch(/^No claim was read/);
  expect(await faults()).toEqual([]);
});
