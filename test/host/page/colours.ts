/** Stets in Markdown and fact sheets are coloured by grammars of their own. */

import * as assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { PageTest } from './page-test.ts';

/** The colours of words on a line, by the classes that the editor gives them. */
async function coloursOf(page: Page, line: string, words: readonly string[]): Promise<readonly string[]> {
  const spans = page.locator('.view-line', { hasText: line }).first().locator('span > span');
  await spans.first().waitFor();
  // Words are there before their colours.
  for (let tries = 0; tries < 100 && (await spans.count()) < words.length; tries++) await page.waitForTimeout(100);
  const found = await spans.evaluateAll((all) => all.map((one) => [one.textContent ?? '', one.className] as const));
  return words.map((word) => {
    const span = found.find(([text]) => text.replaceAll('\u00a0', ' ').trim() === word);
    assert.ok(span, `"${word}" stands by itself among ${JSON.stringify(found)}`);
    return span[1];
  });
}

export const colours: PageTest = {
  title: 'stets and fact sheets have colours of their own',
  files: {
    'draft.md': 'Boats.\n\n<!-- stet count-mismatch "14" against "52": confirmed -->\n14 boats lay there.\n',
    'sources/desk.facts': '# Boats\n52 boats lay there. [status: disputed]\n',
  },
  run: async (page) => {
    const stet = await coloursOf(page, 'count-mismatch', ['<!--', 'stet', 'count-mismatch', 'against']);
    assert.ok(new Set(stet).size >= 3, stet.join());
    await page.keyboard.press('Control+P');
    await page.waitForSelector('.quick-input-widget input:focus');
    await page.keyboard.type('desk.facts');
    await page.waitForSelector('.quick-input-list .monaco-list-row.focused:has-text("desk.facts")');
    await page.keyboard.press('Enter');
    const sheet = await coloursOf(page, 'boats lay there. [', ['52', 'status', 'disputed']);
    assert.equal(new Set(sheet).size, 3, sheet.join());
  },
};
