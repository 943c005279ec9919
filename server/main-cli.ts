#!/usr/bin/env node
/** The command `backread`. */

import { run } from './cli/run.ts';
import { processTerminal } from './cli/terminal.ts';

const terminal = processTerminal(async () => {
  await import('./main-node.ts');
});
const code = await run(process.argv.slice(2), terminal);
if (code !== null) process.exitCode = code;
