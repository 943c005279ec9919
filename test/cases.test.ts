/** Measures the built checker on stories with known discrepancies, where those are laid out beside the repository. */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const CASES = join(ROOT, '../shared/cases');
const CLI = join(ROOT, 'dist/cli.js');
const COMMAND = 'dist/cli.js check {draft} --sources {sources} --format json --no-config';

const missing = [CASES, CLI].find((path) => !existsSync(path));
if (missing)
  console.log(
    `test/cases.test.ts is skipped: there is no ${missing === CLI ? 'dist/cli.js (npm run build)' : 'folder of cases'}.`,
  );

interface Score {
  readonly cases: number;
  readonly failed: number;
  readonly precision: number;
  readonly recall: number;
  readonly coreRecall: number;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

describe.skipIf(missing)('on the stories', () => {
  test.each(['dev', 'dev-messy', 'dev-open'])(
    '%s',
    async (name) => {
      const score = await scoreOf(name);
      const { cases, failed, precision, recall, coreRecall } = score;
      console.log(
        `${name}: ${cases} cases, ${failed} failed, precision ${percent(precision)}, core recall ${percent(coreRecall)}, recall ${percent(recall)}`,
      );
      expect(failed).toBe(0);
      if (name !== 'dev') return;
      expect(precision).toBeGreaterThanOrEqual(0.75);
      expect(coreRecall).toBeGreaterThanOrEqual(0.5);
    },
    300_000,
  );
});

/** Runs the scorer, which ends with an error of its own only where it could not score. */
function scoreOf(name: string): Promise<Score> {
  const scorer = [
    join(CASES, 'score.mjs'),
    'run',
    join(CASES, name),
    '--json',
    '--',
    process.execPath,
    ...COMMAND.split(' '),
  ];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, scorer, { cwd: ROOT, maxBuffer: 1 << 26 }, (error, output) => {
      if (output.trim()) resolve(JSON.parse(output) as Score);
      else reject(error ?? new Error('the scorer said nothing'));
    });
  });
}
