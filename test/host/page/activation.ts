/** How long the extension takes to become active, as VS Code itself tells it, from a cold start with a draft that is opened. */

import * as assert from 'node:assert/strict';
import { command, type PageTest } from './page-test.ts';

export const activationTime: PageTest = {
  title: 'activation is measured by VS Code',
  files: {},
  run: async (page) => {
    await page.waitForSelector('.squiggly-error, .squiggly-warning');
    await command(page, 'Developer: Show Running Extensions');
    const row = page.locator('.runtime-extensions-editor .extension', { hasText: 'Backread' });
    const words = await row.locator('.activation-time').innerText();
    console.log(`    ${words} (loading the code and running it)`);
    assert.match(words, /\d+ ?ms/);
  },
};
