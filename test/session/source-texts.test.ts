/** A source that is no text has its passages in a document of the text that was taken out of it. */

import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createEngine } from '../../server/engine/engine.ts';
import { placeOf } from '../../server/lsp/convert.ts';
import type { Snapshot, SourceText } from '../../server/lsp/snapshot.ts';
import { textOf, withTextUri } from '../../server/lsp/source-text.ts';
import { SOURCE, WRONG } from './harbour.ts';

const FILE = 'file:///desk/harbour%20office.pdf';
const engine = createEngine();

function snapshotWith(source: SourceText): { snapshot: Snapshot; place: ReturnType<typeof placeOf> } {
  const base = engine.base([engine.read(source.path, SOURCE)]);
  const reading = engine.read('/desk/draft.md', WRONG);
  const report = engine.check(reading, base);
  const snapshot = {
    uri: 'file:///desk/draft.md',
    reading,
    base,
    report,
    archived: new Map(),
    sources: new Map([[source.path, source]]),
  };
  const evidence = report.findings[0]?.evidence[0];
  const place = evidence ? placeOf(snapshot as unknown as Snapshot, evidence) : null;
  return { snapshot: snapshot as unknown as Snapshot, place };
}

const source: SourceText = {
  uri: FILE,
  path: '/desk/harbour office.pdf',
  document: TextDocument.create(FILE, 'plaintext', 0, SOURCE),
  exact: false,
};

test('for a client that can show it', () => {
  const { snapshot, place } = snapshotWith(withTextUri(source));
  expect(place?.location.uri).toMatch(/^backread-text:\/desk\/harbour%20office\.pdf\.txt\?/);
  expect(place?.location.range).toEqual({ start: { line: 2, character: 27 }, end: { line: 2, character: 29 } });
  expect(textOf([snapshot], FILE)).toBe(SOURCE);
  expect(textOf([snapshot], 'file:///elsewhere.pdf')).toBeNull();
});

test('for another client it is the file, at its beginning', () => {
  const { place } = snapshotWith(source);
  expect(place?.location).toMatchObject({ uri: FILE, range: { start: { line: 0, character: 0 } } });
});

test('a source that is text stands where it stands', () => {
  expect(withTextUri({ ...source, exact: true })).not.toHaveProperty('textUri');
});
