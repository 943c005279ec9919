/** `backread/facts`: the sources of a draft, what each says, and what of it could not be read. */

import type { ClaimKind } from '../engine/claims/claim.ts';
import { citedOf, type PassageView, passageView } from './coverage.ts';
import type { Snapshot } from './snapshot.ts';

export const FACTS = 'backread/facts';

export interface FactView extends PassageView {
  readonly kind: ClaimKind;
  /** The value with what is counted: "52 munitions". */
  readonly says: string;
  /** Another source says otherwise of what the draft says. */
  readonly disputed: boolean;
}

export interface SourceView {
  readonly uri: string;
  readonly name: string;
  /** YYYY-MM-DD, as far as it is known. */
  readonly date: string | null;
  readonly confidential: boolean;
  readonly facts: readonly FactView[];
  /** What of it was not read, each a sentence. */
  readonly problems: readonly string[];
}

/** Those that could not be read at all are among them, without facts; of the newsroom's fact base those that bear on a claim. */
export function factsOf(snapshot: Snapshot): readonly SourceView[] {
  const disputed = new Set(
    snapshot.report.claims
      .filter(({ status }) => status === 'conflict')
      .flatMap(({ evidence }) => evidence.map(({ path, span }) => `${path} ${span.start}`)),
  );
  const dates = new Map(snapshot.base.sources.map(({ document, date }) => [document.path, date?.value]));
  const problemsOf = (uri: string): string[] =>
    snapshot.notes.filter((note) => note.uri === uri).map(({ message }) => message);
  const read = [...snapshot.sources.values(), ...citedOf(snapshot)].map(({ uri, path }): SourceView => {
    const date = dates.get(path);
    return {
      uri,
      name: nameOf(path),
      date: date ? `${date.year}-${padded(date.month)}-${padded(date.day)}` : null,
      confidential: snapshot.confidential(uri),
      problems: problemsOf(uri),
      facts: snapshot.base.facts(path).map(({ kind, says, evidence }) => ({
        kind,
        says,
        disputed: disputed.has(`${path} ${evidence.span.start}`),
        ...passageView(snapshot, evidence),
      })),
    };
  });
  const unread = snapshot.unread.map((uri): SourceView => {
    const problems = problemsOf(uri);
    return { uri, name: nameOf(uri), date: null, confidential: snapshot.confidential(uri), facts: [], problems };
  });
  return [...read, ...unread];
}

const nameOf = (path: string): string => decodeURIComponent(path.split('/').at(-1) ?? path);

const padded = (number: number): string => String(number).padStart(2, '0');
