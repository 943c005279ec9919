/** Runs a command and takes its time, the processor's time and its memory, with that of the processes it starts. */

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  readonly code: number | null;
  /** Wall clock. */
  readonly seconds: number;
  /** Megabytes: the most at any time, and at a third and at the end of the run. */
  readonly peak: number;
  readonly early: number;
  readonly late: number;
  readonly output: string;
}

const EVERY = 50;

export function measuredRun(command: string, args: readonly string[], cwd: string, stdin = ''): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(stdin);
  let output = '';
  const hear = (chunk: Buffer): void => {
    // Enough to say what went wrong; a linter may have megabytes to say.
    if (output.length < 10_000) output += String(chunk);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const seen: number[] = [];
  const watch = setInterval(() => child.pid && seen.push(memoryOf(child.pid)), EVERY);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      const part = (from: number, to: number): number =>
        Math.max(0, ...seen.slice(Math.floor(from * seen.length), Math.ceil(to * seen.length)));
      resolve({ code, seconds, peak: Math.max(0, ...seen), early: part(0.2, 0.4), late: part(0.8, 1), output });
    });
  });
}

/** Megabytes that a process and its children hold; 0 where the machine does not tell. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return own + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
  } catch {
    return 0;
  }
}
