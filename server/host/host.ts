/** What the rooms above the engine ask of the machine: files by URI, and a place to say things. */

export type Level = 'error' | 'warning' | 'info' | 'debug';

export interface Entry {
  readonly name: string;
  /** The entry's own URI. */
  readonly uri: string;
  readonly kind: 'file' | 'directory';
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

/**
 * Everything is named by a URI string as `URI.toString()` of vscode-uri writes it (`file:///story/draft.md`), so that
 * two names of one file are equal; its `Utils` (joinPath, dirname, basename, extname) do the arithmetic.
 */
export interface Host {
  /** The bytes of a file. Rejects with an Error whose message can be shown: what failed, and why. */
  read(uri: string): Promise<Uint8Array>;
  /** A directory's entries sorted by name, links followed; empty where there is no such directory. */
  list(directory: string): Promise<readonly Entry[]>;
  /** Null where nothing stands there. */
  stat(uri: string): Promise<Stat | null>;
  /** Tells of changes below a directory; absent where the host cannot, or where somebody else does (an editor). */
  watch?(directory: string, changed: (uri: string) => void): Disposable;
  log(level: Level, message: string): void;
}
