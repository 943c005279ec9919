/** A test that only the page can tell: what a person sees and presses. */

import type { FrameLocator, Page } from 'playwright-core';

export interface PageTest {
  readonly title: string;
  /** Files of the workspace, by path, over those of the sample. */
  readonly files: Readonly<Record<string, string>>;
  /** What is shown at the start: draft.md where nothing is said. */
  readonly open?: string;
  /** A workspace file among those; the folder itself where nothing is said. */
  readonly workspace?: string;
  /** What VS Code takes for its language; English where nothing is said. */
  readonly language?: string;
  run(page: Page, folder: string): Promise<void>;
}

/** Runs a command by its title, as a person would. */
export async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.waitForSelector('.quick-input-widget input:focus');
  await page.keyboard.type(title);
  await page.waitForSelector(`.quick-input-list .monaco-list-row.focused:has-text("${title.replace(/^.*: /, '')}")`);
  await page.keyboard.press('Enter');
}

/** The document inside a webview, which is a frame within a frame. */
export const webview = (page: Page): FrameLocator =>
  page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
