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
  /** The environment's variables: whether this is CI, and where its job summary goes. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The script of a checking thread; null where all is done in one. */
  readonly worker: URL | null;
  stdin(): Promise<Uint8Array>;
  /** Becomes the language server on standard input and output. */
  serve(): Promise<void>;
}

/** Whether a build machine runs this: its log is read by others, and nobody waits at it. */
export const isCi = ({ env }: Terminal): boolean => Boolean(env['CI']) && env['CI'] !== 'false';

/** The process's own. */
export function processTerminal(worker: URL, serve: () => Promise<void>): Terminal {
  const { stdout, stderr, env } = process;
  // `backread … | head` closes the pipe when it has read enough; that is no fault of anybody's, and the exit code stays what it was to be.
  const unlessClosed = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') throw error;
  };
  stdout.on('error', unlessClosed);
  stderr.on('error', unlessClosed);
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
    env,
    worker,
    stdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    serve,
  };
}
