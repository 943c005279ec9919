/** The suite's door in the web extension host, where no file can be written: the results are the last line that is said. */

import { RESULTS_LINE, type Results } from '../results-line.ts';

export async function run(): Promise<void> {
  // Imported when it runs: it would take this bundle's own exports for its own.
  await import('mocha/mocha.js');
  const failures: { title: string; error: string }[] = [];
  let passed = 0;
  // Mocha's own reporters write on a page or a terminal.
  mocha.setup({ ui: 'bdd', timeout: 40_000, reporter: class extends Mocha.reporters.Base {} });
  await import('../suite/activation.ts');
  await import('./browser.ts');
  await import('../suite/drafts.ts');
  await import('../suite/stets.ts');
  await import('../suite/views.ts');
  await import('../suite/coverage.ts');
  const failed = await new Promise<number>((resolve) => {
    mocha
      .run(resolve)
      .on('suite', ({ title }) => title && console.log(`  ${title}`))
      .on('pass', ({ title, duration }) => {
        passed++;
        console.log(`    ✔ ${title} (${duration}ms)`);
      })
      .on('fail', (test, error) => {
        failures.push({ title: test.fullTitle(), error: error.stack ?? String(error) });
        console.log(`    ✖ ${test.title}`);
      });
  });
  console.log(`${RESULTS_LINE}${JSON.stringify({ passed, failures } satisfies Results)}`);
  if (failed > 0 || passed === 0) throw new Error(`${passed} passed, ${failed} failed`);
}
