/** A snapshot: one version of a draft with everything a request about it is answered from. Never changed once made. */

import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentReading, FactBase, Report } from '../engine/engine.ts';
import type { Severity } from '../engine/findings/finding.ts';

/** A source as it was when the draft was checked: its text on disk, or in its editor where it is open. */
export interface SourceText {
  readonly uri: string;
  /** How evidence names it. */
  readonly path: string;
  readonly document: TextDocument;
  /** False where the text was taken out of another format, so that offsets do not count in the file. */
  readonly exact: boolean;
  /** Where the text that was taken out can be opened, for a client that can show it; else null. */
  readonly textUri?: string | null;
}

/** Something that was not read, to be said where the counts are. */
export interface Note {
  /** The file that it is about. */
  readonly uri: string;
  readonly message: string;
  /** Where in that file, if it is about a place. */
  readonly range?: Range;
  /** Shown where it is, but not in a message: nobody is to be stopped by it. */
  readonly quiet?: boolean;
}

export interface Snapshot {
  readonly uri: string;
  /** Null where the draft is read from disk. */
  readonly version: number | null;
  /** Tells this answer from any other about the draft. */
  readonly id: string;
  readonly document: TextDocument;
  readonly reading: DocumentReading;
  readonly base: FactBase;
  readonly report: Report;
  /** Findings below this severity are counted, not shown. */
  readonly least: Severity;
  /** By the path that evidence gives. */
  readonly sources: ReadonlyMap<string, SourceText>;
  /** Documents of the newsroom's fact base that may speak of the draft, with those passages alone; by the path that evidence gives. */
  readonly archived: ReadonlyMap<string, SourceText>;
  readonly notes: readonly Note[];
  /** URIs of sources that could not be read at all. */
  readonly unread: readonly string[];
  /** Whether a source, by its URI, may be quoted in no report. */
  readonly confidential: (uri: string) => boolean;
  /** URIs of the configuration files that bear on it, nearest first. */
  readonly configs: readonly string[];
}
