/** What the suites came to. A suite that did not run, or ran no test, is a failure. */

import type { Results } from './results-line.ts';

/**
 * Prints the results and gives the exit code.
 * @param suites by what they ran in; null for one that wrote no results.
 */
export function conclude(suites: Readonly<Record<string, Results | null>>): number {
  let passed = 0;
  const failures: Results['failures'][number][] = [];
  for (const [name, results] of Object.entries(suites)) {
    console.log(`${name}: ${results ? `${results.passed} passed, ${results.failures.length} failed` : 'did not run'}`);
    passed += results?.passed ?? 0;
    failures.push(...(results?.failures ?? []));
    if (!results || results.passed + results.failures.length === 0)
      failures.push({ title: name, error: 'The suite ran no test to its end.' });
  }
  for (const { title, error } of failures) console.error(`FAILED ${title}\n${error}\n`);
  console.log(`${passed} passed, ${failures.length} failed`);
  return failures.length === 0 ? 0 : 1;
}
