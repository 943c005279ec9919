/** A workspace of two folders: each draft is held against the sources of its own. */

import * as assert from 'node:assert/strict';
import type { PageTest } from './page-test.ts';

const SOURCE = 'HARBOUR OFFICE, March 12, 2026\n\nThe harbour office counted 52 boats in the north basin on Tuesday.\n';
const DRAFT = '---\ndate: 2026-03-12\n---\n\nThe harbour office counted 14 boats in the north basin on Tuesday.\n';

export const twoFolders: PageTest = {
  title: 'in a workspace of two folders each draft has the sources of its own',
  workspace: 'desk.code-workspace',
  files: {
    'desk.code-workspace': '{ "folders": [{ "path": "north" }, { "path": "south" }] }',
    'north/sources/office.txt': SOURCE,
    'north/draft.md': DRAFT,
    'south/sources/office.txt': SOURCE.replace('52', '14'),
    'south/draft.md': DRAFT,
  },
  open: 'north/draft.md',
  run: async (page) => {
    await page.waitForSelector('.squiggly-error');
    // The list of problems is of both folders, with the drafts that nobody has open.
    await page.keyboard.press('Control+Shift+M');
    await page.waitForSelector('.markers-panel .monaco-list-row:has-text("Draft says 14 boats")');
    await page.waitForTimeout(3_000);
    const rows = await page.locator('.markers-panel .monaco-list-row').allInnerTexts();
    assert.equal(rows.filter((row) => row.includes('Draft says')).length, 1, rows.join('\n'));
    assert.equal(rows.filter((row) => row.includes('draft.md')).length, 1, rows.join('\n'));
    assert.match(rows.join('\n'), /north/);
  },
};
