/** From arguments to an exit code: 0 nothing to fail for, 1 findings, 2 usage, configuration, something unreadable or a crash. */

import { CommanderError } from 'commander';
import { withBareOptions } from './options.ts';
import { programOf } from './program.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** @returns the exit code, or null where the process goes on by itself (the language server). */
export async function run(args: readonly string[], terminal: Terminal): Promise<number | null> {
  let code: number | null = 0;
  const program = programOf(terminal, (given) => {
    code = given;
  });
  try {
    await program.parseAsync([...withBareOptions(args)], { from: 'user' });
    return code;
  } catch (error) {
    // Commander has said it already, and knows the help and the version from a mistake.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Refusal) terminal.err(`${error.message}\n`);
    else
      terminal.err(`backread failed, which is a fault of its own: ${error instanceof Error ? error.stack : error}\n`);
    return 2;
  }
}
