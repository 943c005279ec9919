/** A workbench in Spanish: commands, status bar, quick fixes and review panel are in its language. */

import * as assert from 'node:assert/strict';
import { command, type PageTest, webview } from './page-test.ts';

export const inSpanish: PageTest = {
  title: 'in Spanish, commands, status bar, quick fixes and the review panel are in Spanish',
  files: {},
  language: 'es',
  run: async (page) => {
    await page.waitForSelector('.squiggly-error, .squiggly-warning');
    await page.waitForSelector('#backread\\.backread\\.backread\\.status:has-text("1 en contradicción")');
    await command(page, 'Backread: Hallazgo siguiente');
    // Until the cursor has come to rest there is nothing to choose from.
    const fix = page.locator('.action-widget', { hasText: 'Cambiar por "52"' });
    for (let tries = 0; tries < 20 && !(await fix.isVisible()); tries++) {
      await page.keyboard.press('Control+.');
      await page.waitForTimeout(500);
    }
    const offered = await fix.innerText();
    assert.match(offered, /Stet: dejar "14" como está…/);
    assert.match(offered, /Abrir harbour-office\.txt:3 al lado/);
    await page.keyboard.press('Escape');
    await command(page, 'Backread: Revisar los hallazgos');
    const panel = webview(page);
    await panel.getByText('draft.md: 1 de 1', { exact: true }).waitFor();
    for (const name of ['Cambiar por "52"', 'Stet…', 'Abrir la fuente', 'Siguiente', 'Volver al texto'])
      assert.ok(await panel.getByRole('button', { name, exact: true }).isVisible(), name);
    assert.equal(await panel.locator('html').getAttribute('lang'), 'es');
  },
};
