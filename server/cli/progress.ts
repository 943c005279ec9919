/** How far a long work is: a line that is written over on a terminal, a line now and then in a log, nothing for a short one. */

import { isCi, type Terminal } from './terminal.ts';

/** Hears what comes next, and may let pending input (Ctrl-C) be heard before it. */
export type Step = (what: string) => Promise<void>;

export interface Progress {
  readonly step: Step;
  /** One of the drafts is done. */
  done(): void;
  end(): void;
}

/** Milliseconds: before that nothing is said, and between two lines of a log. */
const PATIENCE = 1000;
const LOG_EVERY = 10_000;

/** @param total how many drafts there are. */
export function createProgress(
  terminal: Terminal,
  quiet: boolean,
  total: number,
  now = () => performance.now(),
): Progress {
  const started = now();
  let shown = false;
  let logged = started;
  let done = 0;
  const say = (words: string): void => {
    terminal.err(`\r\x1b[K${words}`);
    shown = true;
  };
  const clear = (): void => {
    if (shown) terminal.err('\r\x1b[K');
    shown = false;
  };
  /** "120 of 1,000 drafts, about 40 s left" */
  const count = (): string => {
    const left = (total - done) * ((now() - started) / Math.max(done, 1));
    return `${thousands(done)} of ${thousands(total)} drafts${done === 0 ? '' : `, about ${duration(left)} left`}`;
  };
  return {
    step: async (what) => {
      if (quiet || !terminal.live || now() - started < PATIENCE) return;
      say(`${total > 1 ? `${count()} · ` : ''}${what}…`);
      await new Promise((resume) => setImmediate(resume));
    },
    done: () => {
      done += 1;
      if (quiet || total < 2) return;
      if (terminal.live) {
        if (now() - started >= PATIENCE) say(count());
      } else if (isCi(terminal) && now() - logged >= LOG_EVERY && done < total) {
        logged = now();
        terminal.err(`${count()}\n`);
      }
    },
    end: clear,
  };
}

const thousands = (count: number): string => count.toLocaleString('en-US');

/** "40 s", "3 min" */
function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
