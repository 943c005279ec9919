/** Runs the suite in VS Code's own server and workbench, drawn by Chromium: `npm run test:host`. Nothing is downloaded from VS Code's site. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshWorkspace } from './fresh-workspace.ts';
import { runPageTests } from './page/run-page-tests.ts';
import { conclude } from './results.ts';
import { openWorkbench } from './workbench.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
/** BACKREAD_EXTENSION names an unpacked extension to test instead of this tree. */
const extension = process.env['BACKREAD_EXTENSION'] ?? root;
const LONGEST_MS = 480_000;

const workspace = freshWorkspace(join(root, 'test/host/workspace'));
const results = join(mkdtempSync(join(tmpdir(), 'backread-results-')), 'results.json');
const workbench = await openWorkbench({
  extension,
  workspace: workspace.path,
  tests: join(root, 'dist/test-host.cjs'),
  env: { BACKREAD_RESULTS: results, BACKREAD_ONLY: process.env['BACKREAD_ONLY'] ?? '' },
});
try {
  const timeout = new Promise<string>((resolve) => setTimeout(resolve, LONGEST_MS, 'timeout').unref());
  if ((await Promise.race([workbench.exit, timeout])) === 'timeout') console.error(`No end after ${LONGEST_MS} ms.`);
} finally {
  await workbench.close();
  workspace.remove();
}
const page = await runPageTests(extension, join(root, 'test/host/workspace'));
process.exit(conclude(results, page));
