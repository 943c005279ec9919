/** The review panel by keys alone, from the first finding to the last. */

import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, type PageTest, webview } from './page-test.ts';

const SOURCE = `HARBOUR OFFICE, March 12, 2026

The harbour office counted 52 boats in the north basin on Tuesday.
Nine boats lay at the fish quay.
The pilot brought 31 ships into the port.
`;

const DRAFT = `---
title: Boats in the harbour
date: 2026-03-12
---

The harbour office counted 14 boats in the north basin on Tuesday.

Seven boats lay at the fish quay.

The pilot brought 13 ships into the port.
`;

export const reviewByKeys: PageTest = {
  title: 'the review panel is gone through with the keys J, K, A, S, O and Esc',
  files: { 'draft.md': DRAFT, 'sources/harbour-office.txt': SOURCE },
  run: async (page, folder) => {
    await page.waitForSelector('.squiggly-error, .squiggly-warning');
    await command(page, 'Backread: Review the Findings');
    const panel = webview(page);
    const progress = (words: string): Promise<void> => panel.getByText(words, { exact: true }).waitFor();
    await progress('draft.md: 1 of 3');
    assert.equal(
      await panel.getByRole('heading', { level: 1 }).innerText(),
      await panel.locator('#message').innerText(),
    );
    assert.equal(await panel.locator('.draft mark').innerText(), '14');
    assert.equal(await panel.locator('.source mark').innerText(), '52');
    assert.ok(await panel.getByRole('button', { name: 'Change to "52"' }).isVisible());
    await page.keyboard.press('j');
    await progress('draft.md: 2 of 3');
    await page.keyboard.press('k');
    await progress('draft.md: 1 of 3');
    await page.keyboard.press('a');
    await progress('draft.md: 1 of 2');
    assert.equal(await panel.locator('.draft mark').innerText(), 'Seven');
    await page.keyboard.press('s');
    await page.waitForSelector('.quick-input-widget input:focus');
    await page.keyboard.type('counted by eye');
    await page.keyboard.press('Enter');
    await progress('draft.md: 1 of 1, 1 stetted');
    await page.keyboard.press('o');
    await page.waitForSelector('.tab[aria-label*="harbour-office.txt"]');
    // The source opens beside, and the keys still go to the panel.
    await page.keyboard.press('a');
    await panel.getByText('Nothing left to look at, 1 stetted.').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.closest('.monaco-editor') !== null);
    await page.keyboard.press('Control+S');
    const saved = (): string => readFileSync(join(folder, 'draft.md'), 'utf8');
    for (let tries = 0; tries < 50 && !saved().includes('31 ships'); tries++) await page.waitForTimeout(100);
    assert.match(saved(), /counted 52 boats[\s\S]*: counted by eye, .* -->\nSeven boats[\s\S]*brought 31 ships/);
  },
};

export const reviewNarrow: PageTest = {
  title: 'the review panel works at a width of 300 pixels',
  files: { 'draft.md': DRAFT, 'sources/harbour-office.txt': SOURCE },
  run: async (page) => {
    await page.waitForSelector('.squiggly-error, .squiggly-warning');
    await command(page, 'Backread: Review the Findings');
    const panel = webview(page);
    await panel.getByText('draft.md: 1 of 3', { exact: true }).waitFor();
    await page.keyboard.press('Control+B');
    await page.setViewportSize({ width: 660, height: 800 });
    await page.waitForTimeout(500);
    const fits = await panel.locator('html').evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
    assert.ok(fits.clientWidth <= 330, `the panel is ${fits.clientWidth} wide`);
    assert.ok(fits.scrollWidth <= fits.clientWidth, `${fits.scrollWidth} in ${fits.clientWidth}`);
    assert.ok(await panel.getByRole('button', { name: 'Change to "52"' }).isVisible());
  },
};
