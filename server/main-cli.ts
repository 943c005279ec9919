#!/usr/bin/env node
/** The command `backread`. */

import * as nodeModule from 'node:module';

const OLDEST = [22, 13] as const;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  process.stderr.write(`backread needs Node ${OLDEST.join('.')} or later; this is ${process.versions.node}.\n`);
  process.exit(2);
}

// The engine and its word tables are several megabytes of script, which need not be compiled anew for each run.
nodeModule.enableCompileCache();

const [{ run }, { processTerminal }] = await Promise.all([import('./cli/run.ts'), import('./cli/terminal.ts')]);
const terminal = processTerminal(new URL('./check-thread.js', import.meta.url), async () => {
  await import('./main-node.ts');
});
const code = await run(process.argv.slice(2), terminal);
if (code !== null) process.exitCode = code;
