/** The sample stories: each draft gives the report that was reviewed and kept beside it, and each clean draft gives none. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createEngine, type Report } from '../../server/engine/engine.ts';
import { lineIndex } from '../../server/engine/text/lines.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');
const stories = readdirSync(SEEDS).filter((name) => existsSync(join(SEEDS, name, 'draft.md')));

function check(story: string, draft: string): { report: Report; text: string } {
  const home = join(SEEDS, story);
  const engine = createEngine();
  const sources = readdirSync(join(home, 'sources')).sort();
  const base = engine.base(sources.map((name) => engine.read(name, readFileSync(join(home, 'sources', name), 'utf8'))));
  const text = readFileSync(join(home, draft), 'utf8');
  return { report: engine.check(engine.read(draft, text), base), text };
}

/** One line a finding, its fixes indented under it: what a reviewer reads. */
function shown({ report, text }: { report: Report; text: string }): string {
  const lines = lineIndex(text);
  const rows = report.findings.map((finding) => {
    const at = `${lines.lineOf(finding.span.start)}:${lines.columnOf(finding.span.start)}`;
    return [`${at} ${finding.ruleId}: ${finding.message}`, ...finding.fixes.map((fix) => `    ${fix.title}`)].join(
      '\n',
    );
  });
  const { claims, supported, contradicted } = report.coverage;
  return `${rows.join('\n')}\n\n${claims} claims, ${supported} supported, ${contradicted} contradicted\n`;
}

test('there are six stories', () => {
  expect(stories).toHaveLength(6);
});

describe.each(stories)('%s', (story) => {
  test('the draft gives its reviewed report', () => {
    const kept = join(SEEDS, story, 'report.txt');
    const said = shown(check(story, 'draft.md'));
    if (process.env['UPDATE']) writeFileSync(kept, said);
    expect(said).toBe(readFileSync(kept, 'utf8'));
  });

  test('the clean draft has no finding', () => {
    expect(check(story, 'clean.md').report.findings.map((finding) => finding.message)).toEqual([]);
  });
});
