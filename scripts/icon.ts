/** Draws the icon as the marketplace wants it, from images/icon.svg: `node scripts/icon.ts`. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { vscodeServer } from '../test/host/vscode-server.ts';

const SIZE = 256;
const images = fileURLToPath(new URL('../images', import.meta.url));
const browser = await chromium.launch({ executablePath: vscodeServer().chromium, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
  await page.goto(`file://${join(images, 'icon.svg')}`);
  await page.screenshot({ path: join(images, 'icon.png'), omitBackground: true });
} finally {
  await browser.close();
}
