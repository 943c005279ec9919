#!/usr/bin/env node
/** The command `backread`. */

import { enableCompileCache } from 'node:module';
import { run } from './cli/run.ts';
import { processTerminal } from './cli/terminal.ts';

// The engine and its word tables are several megabytes of script, which need not be compiled anew for each run.
enableCompileCache();

const terminal = processTerminal(async () => {
  await import('./main-node.ts');
});
const code = await run(process.argv.slice(2), terminal);
if (code !== null) process.exitCode = code;
