/** Runs the same suite in a VS Code that is downloaded: `npm run test:electron`, for machines that may. */

import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { freshWorkspace } from './fresh-workspace.ts';
import { conclude } from './results.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const workspace = freshWorkspace(join(root, 'test/host/workspace'));
const results = join(mkdtempSync(join(tmpdir(), 'backread-results-')), 'results.json');
try {
  await runTests({
    version: process.env['VSCODE_VERSION'] ?? 'stable',
    extensionDevelopmentPath: process.env['BACKREAD_EXTENSION'] ?? root,
    extensionTestsPath: join(root, 'dist/test-host.cjs'),
    extensionTestsEnv: { BACKREAD_RESULTS: results },
    launchArgs: [workspace.path, '--disable-extensions', '--disable-workspace-trust'],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
} finally {
  workspace.remove();
}
process.exit(conclude({ 'extension host': existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : null }));
