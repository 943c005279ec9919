/** What the rooms above the engine ask of the machine: files by URI, and a place to say things. */

export type Level = 'error' | 'warning' | 'info' | 'debug';

export interface Entry {
  readonly name: string;
  /** The entry's own URI. */
  readonly uri: string;
  readonly kind: 'file' | 'directory';
  /** Where it really is, if it is a link. */
  readonly link?: string;
}

export interface Stat {
  readonly kind: 'file' | 'directory';
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970; 0 where the host cannot say. */
  readonly modified: number;
}

export interface Disposable {
  dispose(): void;
}

export type Outcome =
  | { readonly ended: 'well'; readonly answer: unknown }
  | { readonly ended: 'time' | 'memory' }
  | { readonly ended: 'crash'; readonly why: string };

/** Runs a job of plain data where it can hurt nobody. Never rejects. */
export type Apart = (
  job: unknown,
  bounds: { readonly seconds: number; readonly megabytes: number },
) => Promise<Outcome>;

/**
 * Everything is named by a URI string as `URI.toString()` of vscode-uri writes it (`file:///story/draft.md`), so that
 * two names of one file are equal; its `Utils` (joinPath, dirname, basename, extname) do the arithmetic.
 */
export interface Host {
  /** The bytes of a file. Rejects with an Error whose message can be shown: what failed, and why. */
  read(uri: string): Promise<Uint8Array>;
  /** A directory's entries sorted by name, links followed; empty where there is no such directory. */
  list(directory: string): Promise<readonly Entry[]>;
  /** Where a file or folder really is, all links followed; its own URI where the host knows no links. */
  real?(uri: string): Promise<string>;
  /** Null where nothing stands there. */
  stat(uri: string): Promise<Stat | null>;
  /** Tells of changes below a directory; absent where the host cannot, or where somebody else does (an editor). */
  watch?(directory: string, changed: (uri: string) => void): Disposable;
  /** Reads a file that is no plain text; absent where only plain text is read. */
  readonly apart?: Apart;
  /** The formats that are read so; absent where all are. */
  readonly formats?: ReadonlySet<string>;
  log(level: Level, message: string): void;
}
