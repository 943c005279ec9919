/** What a command may do to the world around it: say something, and be given a text. Tests put their own in its place. */

export interface Terminal {
  /** Findings and other answers. */
  out(text: string): void;
  /** Everything else. */
  err(text: string): void;
  /** Whether colour is welcome on standard output, and on standard error. */
  readonly colour: { readonly out: boolean; readonly err: boolean };
  /** Whether a line that is written over again can be shown. */
  readonly live: boolean;
  /** Absolute path of the folder that paths are meant from. */
  readonly cwd: string;
  stdin(): Promise<Uint8Array>;
  /** Becomes the language server on standard input and output. */
  serve(): Promise<void>;
}

/** The process's own. */
export function processTerminal(serve: () => Promise<void>): Terminal {
  const { stdout, stderr, env } = process;
  // `backread … | head` closes the pipe when it has read enough; that is no fault of anybody's.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
  process.on('SIGINT', () => {
    if (stderr.isTTY) stderr.write('\r\x1b[K');
    process.exit(130);
  });
  const plain = Boolean(env['NO_COLOR']) || env['TERM'] === 'dumb';
  const forced = Boolean(env['FORCE_COLOR']) && env['FORCE_COLOR'] !== '0';
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colour: { out: forced || (stdout.isTTY && !plain), err: forced || (stderr.isTTY && !plain) },
    live: stderr.isTTY && !env['CI'],
    cwd: process.cwd(),
    stdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    serve,
  };
}
