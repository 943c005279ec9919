/** A fact sheet that is open, with what stands beside it: what every request about it is answered from. */

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentReading, Engine, FactSummary, SheetFault } from '../../engine/engine.ts';
import type { Host } from '../../host/host.ts';
import { boundsOf } from '../../sources/bounds.ts';
import { findStory, type Story } from '../../sources/find-story.ts';
import { sameUri } from '../convert.ts';
import type { ReadSource, SourceReadings } from '../source-readings.ts';

export interface SheetSnapshot {
  readonly uri: string;
  readonly version: number;
  /** Tells this answer from any other about the sheet. */
  readonly id: string;
  readonly document: TextDocument;
  readonly reading: DocumentReading;
  readonly faults: readonly SheetFault[];
  /** What was read in it, in the order of the text. */
  readonly facts: readonly FactSummary[];
  /** The other sheets of its stories. */
  readonly sheets: readonly ReadSource[];
  /** Everything else that drafts are held against together with it; read when asked for. */
  documents(): Promise<readonly ReadSource[]>;
}

interface Parts {
  readonly host: Host;
  readonly engine: Engine;
  readonly open: (uri: string) => TextDocument | undefined;
  readonly readings: SourceReadings;
  /** The sources of those open drafts that rest on a file, by their URIs. */
  readonly besideIn: (uri: string) => readonly string[];
}

export interface SheetMoment {
  readonly roots: readonly string[];
  readonly storyDate: string;
  readonly epoch: number;
}

/** Null where no fact sheet is open under that name. */
export type Sheets = (uri: string, moment: SheetMoment) => Promise<SheetSnapshot | null>;

const SHEET = /\.facts$/iu;

export const isSheet = (uri: string): boolean => SHEET.test(sameUri(uri));

export function factSheets({ host, engine, open, readings, besideIn }: Parts): Sheets {
  const kept = new Map<string, SheetSnapshot>();
  return async (uri, { roots, storyDate, epoch }) => {
    const before = isSheet(uri) ? open(uri) : undefined;
    if (!before) {
      kept.delete(uri);
      return null;
    }
    const story = await findStory(host, { draft: sameUri(uri), roots, text: '', storyDate });
    const beside = [...new Set([...story.sources, ...besideIn(sameUri(uri))])].filter((one) => one !== sameUri(uri));
    const sheets = await readAll(readings, beside.filter(isSheet), story);
    let documents: Promise<readonly ReadSource[]> | undefined;
    const others = () =>
      (documents ??= readAll(
        readings,
        beside.filter((one) => !isSheet(one)),
        story,
      ));
    const [own] = await readAll(readings, [sameUri(uri)], story);
    const document = own?.text.document;
    if (!own || !document) return null;
    const id = `${document.version}.${epoch}.sheet`;
    const last = kept.get(uri);
    if (last?.id === id) return last;
    // What other documents say is needed only where something is said to be superseded.
    const asks = own.reading.blocks.some(({ block }) => block.sheet?.supersedes);
    const rest = asks && beside.length > 0 ? (await others()).map(({ reading }) => reading) : null;
    const made: SheetSnapshot = {
      uri,
      version: document.version,
      id,
      document,
      reading: own.reading,
      faults: engine.checkSheet(
        own.reading,
        sheets.map(({ reading }) => reading),
        rest,
      ),
      facts: engine.base([own.reading]).facts(),
      sheets,
      documents: others,
    };
    kept.set(uri, made);
    return made;
  };
}

async function readAll(readings: SourceReadings, uris: readonly string[], { config }: Story): Promise<ReadSource[]> {
  const outcomes = await readings.readAll(uris, boundsOf(config.limits));
  return outcomes.filter((one): one is ReadSource => one.text !== null);
}
