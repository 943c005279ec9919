/**
 * Runs the suites in VS Code's own server and workbench, drawn by Chromium: `npm run test:host`. Nothing is downloaded from VS Code's site.
 * The suite runs where there is Node, then in the web extension host, then what only the page can tell. BACKREAD_HOSTS names some of them.
 */

import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshWorkspace } from './fresh-workspace.ts';
import { runPageTests } from './page/run-page-tests.ts';
import { conclude } from './results.ts';
import { RESULTS_LINE, type Results } from './results-line.ts';
import { openWorkbench, type Wanted } from './workbench.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
/** BACKREAD_EXTENSION names an unpacked extension to test instead of this tree. */
const extension = process.env['BACKREAD_EXTENSION'] ?? root;
const sample = join(root, 'test/host/workspace');
const only = process.env['BACKREAD_ONLY'] ?? '';
const LONGEST_MS = 480_000;

const SUITES: Readonly<Record<string, () => Promise<Results | null>>> = {
  'node extension host': inNode,
  'web extension host': inBrowser,
  page: () => runPageTests(extension, sample),
};
const named = process.env['BACKREAD_HOSTS']?.split(',');
const results: Record<string, Results | null> = {};
for (const [name, run] of Object.entries(SUITES)) {
  // The web suite cannot be narrowed to some titles, so that it is left out unless it is named.
  if (only && !named && name.startsWith('web')) continue;
  if (named && !named.some((one) => name.includes(one.trim()))) continue;
  results[name] = await run();
  // Narrowed to some titles, not every suite has one of them.
  if (only && results[name]?.passed === 0 && results[name].failures.length === 0) delete results[name];
}
process.exit(conclude(results));

async function inNode(): Promise<Results | null> {
  const file = join(mkdtempSync(join(tmpdir(), 'backread-results-')), 'results.json');
  await untilItEnds({
    tests: join(root, 'dist/test-host.cjs'),
    env: { BACKREAD_RESULTS: file, BACKREAD_ONLY: only },
  });
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

async function inBrowser(): Promise<Results | null> {
  let said: Results | null = null;
  const hear = (line: string): void => {
    if (line.startsWith(RESULTS_LINE)) said = JSON.parse(line.slice(RESULTS_LINE.length));
  };
  await untilItEnds({ tests: join(extension, 'dist/test-web.cjs'), web: true, hear });
  return said;
}

async function untilItEnds(wanted: Omit<Wanted, 'extension' | 'workspace'>): Promise<void> {
  const workspace = freshWorkspace(sample);
  const workbench = await openWorkbench({ extension, workspace: workspace.path, ...wanted });
  try {
    const timeout = new Promise<string>((resolve) => setTimeout(resolve, LONGEST_MS, 'timeout').unref());
    if ((await Promise.race([workbench.exit, timeout])) === 'timeout') console.error(`No end after ${LONGEST_MS} ms.`);
  } finally {
    await workbench.close();
    workspace.remove();
  }
}
