/** The suite as VS Code calls it: `run()` runs every test and writes the results to the file BACKREAD_RESULTS names. */

import { writeFileSync } from 'node:fs';
import type { Results } from '../results-line.ts';

export async function run(): Promise<void> {
  // Imported when it runs: mocha is an ES module, and this bundle is not.
  const { default: Mocha } = await import('mocha');
  // BACKREAD_ONLY narrows a run to the tests whose titles have these words.
  const only = process.env['BACKREAD_ONLY'] ?? '';
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 40_000,
    reporter: 'spec',
    color: false,
    ...(only ? { fgrep: only } : {}),
  });
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  await import('./activation.ts');
  await import('./drafts.ts');
  await import('./first-minutes.ts');
  await import('./stets.ts');
  await import('./actions.ts');
  await import('./views.ts');
  await import('./coverage.ts');
  await import('./sources.ts');
  await import('./documents.ts');
  await import('./fact-sheets.ts');
  await import('./typing.ts');
  await import('./faults.ts');
  await import('./server.ts');
  const failures: { title: string; error: string }[] = [];
  let passed = 0;
  const failed = await new Promise<number>((resolve) => {
    mocha
      .run(resolve)
      .on('pass', () => passed++)
      .on('fail', (test, error) => failures.push({ title: test.fullTitle(), error: error.stack ?? String(error) }));
  });
  const results: Results = { passed, failures };
  const file = process.env['BACKREAD_RESULTS'];
  if (file) writeFileSync(file, JSON.stringify(results));
  if (failed > 0 || passed === 0) throw new Error(`${passed} passed, ${failed} failed`);
}
