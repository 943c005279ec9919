/** Pictures for the documentation, taken in a real VS Code: `npm run screenshots`. */

import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { command, webview } from '../test/host/page/page-test.ts';
import { openWorkbench, type Workbench } from '../test/host/workbench.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const images = join(root, 'docs/images');
const extension = process.env['BACKREAD_EXTENSION'] ?? root;
const story = process.argv[2] ?? join(root, 'seeds/jordan-outpost');

const SETTINGS = {
  'editor.minimap.enabled': false,
  'editor.fontSize': 15,
  'editor.wordWrap': 'on',
  'editor.quickSuggestions': { other: 'off' },
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.hover.delay': 100,
};

mkdirSync(images, { recursive: true });
await draftPictures('Default Light Modern');
await deskPictures('Default Dark Modern', 'dark');
await deskPictures('Default Light Modern', 'light');

/** The draft with its findings: the squiggles with the list of them, the quick fixes, the hover. */
async function draftPictures(theme: string): Promise<void> {
  await inWorkbench(
    { ...SETTINGS, 'workbench.colorTheme': theme, 'workbench.activityBar.location': 'hidden' },
    async (page) => {
      // Without the side bar there is room for the words.
      await page.keyboard.press('Control+B');
      await page.keyboard.press('Control+Shift+M');
      await page.waitForSelector('.markers-panel .monaco-list-row');
      await shoot(page, 'findings');
      await page.click('.monaco-editor .view-line >> nth=0');
      await command(page, 'Backread: Next Finding');
      await settled(page);
      await page.keyboard.press('Control+.');
      await page.waitForSelector('.action-widget');
      await shoot(page, 'quick-fix');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+J');
      await command(page, 'Show or Focus Hover');
      await page.waitForSelector('.monaco-hover:visible');
      await shoot(page, 'hover');
    },
  );
}

/** What an editor has: the views, the marks, the review. */
async function deskPictures(theme: string, name: string): Promise<void> {
  const settings = { ...SETTINGS, 'workbench.colorTheme': theme, 'backread.marks': true };
  await inWorkbench(settings, async (page) => {
    await command(page, 'Backread: Focus on Claims View');
    await page.waitForSelector('.pane-body .monaco-list-row:has-text("Contradicted")');
    await shoot(page, `claims-${name}`);
    await page.keyboard.press('Control+B');
    await command(page, 'Backread: Review the Findings');
    await webview(page).locator('#message').waitFor();
    await shoot(page, `review-${name}`);
  });
}

async function inWorkbench(settings: object, run: (page: Page) => Promise<void>): Promise<void> {
  // The folder's name is in the picture.
  const parent = mkdtempSync(join(tmpdir(), 'backread-pictures-'));
  const workspace = join(parent, 'story');
  // One draft is enough to look at.
  cpSync(story, workspace, { recursive: true, filter: (path) => !/\/(?:clean\.md|report\.txt)$/.test(path) });
  const open = join(workspace, 'draft.md');
  const size = { width: 1280, height: 760 };
  const workbench: Workbench = await openWorkbench({ extension, workspace, open, size, settings: { ...settings } });
  try {
    await workbench.page.waitForSelector('.squiggly-error, .squiggly-warning', { timeout: 30_000 });
    await run(workbench.page);
  } finally {
    await workbench.close();
    rmSync(parent, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function shoot(page: Page, name: string): Promise<void> {
  await settled(page);
  await page.screenshot({ path: join(images, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}

/** Long enough for what fades in and for what is drawn late. */
function settled(page: Page): Promise<void> {
  return page.waitForTimeout(1500);
}
