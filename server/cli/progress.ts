/** The line that says how far a long work is: on a terminal only, and only after a second. */

import type { Terminal } from './terminal.ts';

export interface Progress {
  /** Says what comes next, and lets pending input (Ctrl-C) be heard before it. */
  step(what: string): Promise<void>;
  end(): void;
}

const PATIENCE = 1000;

export function createProgress(terminal: Terminal, quiet: boolean): Progress {
  const started = performance.now();
  let shown = false;
  const clear = (): void => {
    if (shown) terminal.err('\r\x1b[K');
    shown = false;
  };
  return {
    step: async (what) => {
      if (quiet || !terminal.live || performance.now() - started < PATIENCE) return;
      terminal.err(`\r\x1b[K${what}…`);
      shown = true;
      await new Promise((resume) => setImmediate(resume));
    },
    end: clear,
  };
}
