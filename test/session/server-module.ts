/** The server bundled as it ships, made anew for the run of tests. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

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
  // A folder for each worker: test files run side by side.
  const outdir = join(root, '.cache/session', process.env.VITEST_POOL_ID ?? '0');
  const common: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node22',
    outdir,
    // jsonc-parser's other build asks for its parts in a way that cannot be bundled.
    mainFields: ['module', 'main'],
    external: ['@napi-rs/canvas'],
    logLevel: 'warning',
  };
  await build({
    ...common,
    entryPoints: { 'main-node': 'server/main-node.ts' },
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    define: { 'import.meta.url': '__here' },
    banner: { js: "const __here = require('node:url').pathToFileURL(__filename).href;" },
  });
  // The thread that reads what is no plain text stands beside it, in parts that are loaded when they are needed.
  await build({
    ...common,
    entryPoints: { reader: 'server/main-reader.ts' },
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.js' },
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
  });
  await writeFile(join(outdir, 'package.json'), '{ "type": "module" }');
  return join(outdir, 'main-node.cjs');
}
