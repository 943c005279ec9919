/**
 * How long the extension takes to become active, as VS Code itself tells it: its code is loaded for the first time, by a command, in a
 * workbench that has come up. VS Code reckons by the clock, and opening a draft starts its own Markdown extension in the same moment, so that
 * the loading of that one would be counted as ours.
 */

import * as assert from 'node:assert/strict';
import { command, type PageTest } from './page-test.ts';

/** Milliseconds until VS Code has started what it starts by itself. */
const SETTLED = 5_000;

export const activationTime: PageTest = {
  title: 'activation is measured by VS Code',
  files: {},
  open: 'sources/harbour-office.txt',
  run: async (page) => {
    await page.waitForSelector('.monaco-editor .view-line');
    await page.waitForTimeout(SETTLED);
    await command(page, 'Backread: Open the Sample Story');
    await page.waitForSelector('.squiggly-error, .squiggly-warning');
    // What was active soonest stands last, and only rows that are in view are there.
    await page.setViewportSize({ width: 1280, height: 2400 });
    await command(page, 'Developer: Show Running Extensions');
    const row = page.locator('.runtime-extensions-editor .extension', { hasText: /backread/i });
    const words = await row.locator('.activation-time').innerText();
    console.log(`    ${words} (loading the code and running it)`);
    assert.match(words, /\d+ ?ms/);
  },
};
