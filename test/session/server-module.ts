/** The server bundled as it ships, made anew for the run of tests. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
let built: Promise<string> | undefined;

/** BACKREAD_SERVER names a bundle to test instead, such as one out of a package. */
export function serverModule(): Promise<string> {
  const given = process.env.BACKREAD_SERVER;
  if (given) return Promise.resolve(given);
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  // One file for each worker: test files run side by side.
  const outfile = join(root, '.cache/session', `main-node-${process.env.VITEST_POOL_ID ?? '0'}.cjs`);
  await build({
    absWorkingDir: root,
    entryPoints: ['server/main-node.ts'],
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    outfile,
    // jsonc-parser's other build asks for its parts in a way that cannot be bundled.
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  return outfile;
}
