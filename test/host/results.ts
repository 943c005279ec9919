/** What a run of the suite came to. No file of results, and no test, is a failure. */

import { existsSync, readFileSync } from 'node:fs';

/** What the suite writes to the file that BACKREAD_RESULTS names. */
export interface Results {
  readonly passed: number;
  readonly failures: readonly { readonly title: string; readonly error: string }[];
}

/**
 * Prints the results and gives the exit code.
 * @param others results of what ran outside of the suite.
 */
export function conclude(file: string, others: Results = { passed: 0, failures: [] }): number {
  if (!existsSync(file)) {
    console.error('The suite wrote no results.');
    return 1;
  }
  const suite = JSON.parse(readFileSync(file, 'utf8')) as Results;
  const passed = suite.passed + others.passed;
  const failures = [...suite.failures, ...others.failures];
  for (const { title, error } of failures) console.error(`FAILED ${title}\n${error}\n`);
  console.log(`${passed} passed, ${failures.length} failed`);
  const ran = process.env['BACKREAD_ONLY'] ? passed > 0 : suite.passed > 0;
  return ran && failures.length === 0 ? 0 : 1;
}
