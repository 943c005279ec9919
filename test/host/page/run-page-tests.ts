/** Runs the tests that go through the page, each in a workbench of its own. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freshWorkspace } from '../fresh-workspace.ts';
import type { Results } from '../results-line.ts';
import { openWorkbench } from '../workbench.ts';
import { accessible } from './accessible.ts';
import { activationTime } from './activation.ts';
import { colours } from './colours.ts';
import { killed } from './killed.ts';
import type { PageTest } from './page-test.ts';
import { reviewByKeys, reviewNarrow } from './review.ts';
import { inSpanish } from './spanish.ts';
import { twoFolders } from './two-folders.ts';

const TESTS: readonly PageTest[] = [
  activationTime,
  reviewByKeys,
  reviewNarrow,
  accessible,
  colours,
  twoFolders,
  inSpanish,
  killed,
];

/** BACKREAD_ONLY names a part of the title of those to run. */
export async function runPageTests(extension: string, sample: string): Promise<Results> {
  const failures: { title: string; error: string }[] = [];
  const chosen = TESTS.filter(({ title }) => title.includes(process.env['BACKREAD_ONLY'] ?? ''));
  if (chosen.length > 0) console.log('  on the page');
  for (const test of chosen) {
    const workspace = freshWorkspace(sample);
    for (const [path, text] of Object.entries(test.files)) {
      mkdirSync(dirname(join(workspace.path, path)), { recursive: true });
      writeFileSync(join(workspace.path, path), text);
    }
    const workbench = await openWorkbench({
      extension,
      workspace: join(workspace.path, test.workspace ?? ''),
      open: join(workspace.path, test.open ?? 'draft.md'),
      ...(test.language ? { language: test.language } : {}),
    });
    const started = performance.now();
    try {
      workbench.page.setDefaultTimeout(60_000);
      await test.run(workbench.page, workspace.path);
      console.log(`    ✔ ${test.title} (${Math.round(performance.now() - started)}ms)`);
    } catch (error) {
      console.log(`    FAILED ${test.title}`);
      failures.push({ title: test.title, error: error instanceof Error ? (error.stack ?? error.message) : `${error}` });
      const picture = process.env['BACKREAD_PICTURE'];
      if (picture) await workbench.page.screenshot({ path: picture });
    } finally {
      await workbench.close();
      workspace.remove();
    }
  }
  return { passed: chosen.length - failures.length, failures };
}
