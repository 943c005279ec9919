/** Pictures for the documentation, taken in a real VS Code: `node scripts/screenshots.ts`, after a build. */

import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openWorkbench } from '../test/host/workbench.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const images = join(root, 'docs/images');
const extension = process.env['BACKREAD_EXTENSION'] ?? root;
const story = process.argv[2] ?? join(root, 'seeds/jordan-outpost');

mkdirSync(images, { recursive: true });
// The folder's name is in the picture.
const parent = mkdtempSync(join(tmpdir(), 'backread-pictures-'));
const workspace = join(parent, 'story');
// One draft is enough to look at.
cpSync(story, workspace, { recursive: true, filter: (path) => !path.endsWith('/clean.md') });

const workbench = await openWorkbench({
  extension,
  workspace,
  open: join(workspace, 'draft.md'),
  size: { width: 1280, height: 760 },
  settings: {
    'editor.minimap.enabled': false,
    'editor.fontSize': 15,
    'editor.wordWrap': 'on',
    'editor.quickSuggestions': { other: 'off' },
    'window.commandCenter': false,
    'workbench.layoutControl.enabled': false,
    'workbench.activityBar.location': 'hidden',
    'workbench.colorTheme': 'Default Light Modern',
    'breadcrumbs.enabled': false,
  },
});
try {
  const { page } = workbench;
  await openDraft(page);
  await page.keyboard.press('Control+Shift+M');
  await page.waitForSelector('.markers-panel .monaco-list-row');
  await settled(page);
  await page.screenshot({ path: join(images, 'findings.png') });
  await quickFixes(page);
  await page.screenshot({ path: join(images, 'quick-fix.png') });
  console.log(`docs/images: findings.png, quick-fix.png`);
} finally {
  await workbench.close();
  rmSync(parent, { recursive: true, force: true, maxRetries: 5 });
}

async function openDraft(page: Page): Promise<void> {
  await page.waitForSelector('.squiggly-error, .squiggly-warning', { timeout: 30_000 });
  // Without the side bar there is room for the words.
  await page.keyboard.press('Control+B');
}

async function quickFixes(page: Page): Promise<void> {
  await page.click('.monaco-editor .view-line >> nth=0');
  await command(page, 'Backread: Next Finding');
  await settled(page);
  await page.keyboard.press('Control+.');
  await page.waitForSelector('.action-widget');
  await settled(page);
}

async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.waitForSelector('.quick-input-widget input');
  await page.keyboard.type(title);
  await page.waitForSelector(`.quick-input-list .monaco-list-row:has-text("${title}")`);
  await page.keyboard.press('Enter');
}

/** Long enough for what fades in and for what is drawn late. */
function settled(page: Page): Promise<void> {
  return page.waitForTimeout(1500);
}
