/** The review panel and the views as a screen reader has them: axe finds no fault, and rows say what they are in words. */

import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { command, type PageTest, webview } from './page-test.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const accessible: PageTest = {
  title: 'the review panel and the views are there for a screen reader',
  files: {},
  run: async (page) => {
    await page.waitForSelector('.squiggly-error, .squiggly-warning');
    await command(page, 'Backread: Focus on Claims View');
    const row = page.locator('.monaco-list-row[aria-label*="14 boats"]').first();
    await row.waitFor();
    assert.match((await row.getAttribute('aria-label')) ?? '', /Contradicted\. .*52/);
    const source = page.locator('.monaco-list-row[aria-label*="harbour-office.txt"]').last();
    assert.match((await source.getAttribute('aria-label')) ?? '', /\d+ facts/);
    await command(page, 'Backread: Review the Findings');
    const panel = webview(page);
    await panel.locator('#message').waitFor();
    const frame = await page.frameLocator('iframe.webview.ready').locator('iframe#active-frame').elementHandle();
    const own = await frame?.contentFrame();
    assert.ok(own);
    await own.evaluate(AXE);
    const { violations } = await own.evaluate<AxeResults>('axe.run()');
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
      [],
    );
    assert.equal(await panel.locator('#message').getAttribute('aria-live'), 'polite');
  },
};
