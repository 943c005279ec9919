/** The sample stories for the laws: their drafts and sources, and a check with an engine of one's own. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, type DocumentReading, type Engine, type Report } from '../../server/engine/engine.ts';
import { lineIndex } from '../../server/engine/text/lines.ts';

export interface Story {
  readonly name: string;
  readonly draft: string;
  readonly clean: string;
  readonly sources: readonly { readonly path: string; readonly text: string }[];
}

const SEEDS = join(import.meta.dirname, '../../seeds');

export const STORIES: readonly Story[] = readdirSync(SEEDS).map((name) => {
  const home = join(SEEDS, name);
  return {
    name,
    draft: readFileSync(join(home, 'draft.md'), 'utf8'),
    clean: readFileSync(join(home, 'clean.md'), 'utf8'),
    sources: readdirSync(join(home, 'sources'))
      .sort()
      .map((path) => ({ path, text: readFileSync(join(home, 'sources', path), 'utf8') })),
  };
});

export const sourcesRead = (engine: Engine, { sources }: Story): readonly DocumentReading[] =>
  sources.map(({ path, text }) => engine.read(path, text));

/** The report of a draft against a story's sources; a fresh engine reads all of it where none is given. */
export function checked(story: Story, draft: string = story.draft, engine: Engine = createEngine()): Report {
  return engine.check(engine.read('draft.md', draft), engine.base(sourcesRead(engine, story)));
}

export interface Said {
  readonly rule: string;
  /** "4:17-4:21": lines and columns from 1. */
  readonly at: string;
  readonly words: string;
  readonly message: string;
  readonly fixes: readonly string[];
}

/** A report's findings as an editor shows them: where in lines and columns, what is said, what is offered. */
export function said(report: Report, draft: string): readonly Said[] {
  const lines = lineIndex(draft);
  const at = (offset: number): string => `${lines.lineOf(offset)}:${lines.columnOf(offset)}`;
  return report.findings.map(({ ruleId, span, words, message, fixes }) => ({
    rule: ruleId,
    at: `${at(span.start)}-${at(span.end)}`,
    words,
    message,
    fixes: fixes.map(({ title, edits }) =>
      [title, ...edits.map((edit) => `${at(edit.span.start)} ${edit.text}`)].join(' | '),
    ),
  }));
}
