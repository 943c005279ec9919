/**
 * The plain baseline that the checker is measured beside: flag every value of the draft that stands in no source.
 * Has the package's `checkText`; as a command, `node scripts/baseline.ts DRAFT SOURCES` prints ESLint's result shape.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckText, Claim, Finding } from '../server/api/contract.ts';
import { numberWord } from '../server/engine/fixes/number-text.ts';
import { MONTH_WORDS } from '../server/engine/lexicon/months.ts';
import { WEEKDAY_NAMES } from '../server/engine/lexicon/weekdays.ts';
import { lineIndex } from '../server/engine/text/lines.ts';

const WORDS = new Map(Array.from({ length: 100 }, (_, value) => [numberWord(value) ?? '', String(value)]));
const DAYS = new Set(WEEKDAY_NAMES.map((name) => name.toLowerCase()));

interface Value {
  readonly key: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

function valuesIn(text: string): readonly Value[] {
  // 14,305 · 9.5 · Tuesday · twenty-five · Al-Qaim
  // ^^^^^^   ^^^   ^^^^^^^   ^^^^^^^^^^^   ^^^^^^^
  return [...text.matchAll(/\d+(?:[.,]\d+)*|\p{L}+(?:-\p{L}+)*/gu)].flatMap((found) => {
    const [word] = found;
    const place = { start: found.index, end: found.index + word.length };
    const plain = word.toLowerCase();
    const number = /^\d/.test(word) ? word.replaceAll(',', '') : WORDS.get(plain);
    if (number !== undefined) return [{ key: number, kind: 'count', ...place }];
    if (!/^\p{Lu}/u.test(word)) return [];
    if (DAYS.has(plain)) return [{ key: plain, kind: 'day', ...place }];
    if (MONTH_WORDS.has(plain)) return [{ key: plain, kind: 'date', ...place }];
    // A capital opens every sentence, so that only one within a sentence tells a name.
    if (!/[\p{Ll}\d,;] $/u.test(text.slice(Math.max(0, place.start - 2), place.start))) return [];
    return [{ key: plain, kind: 'name', ...place }];
  });
}

/** Without front matter, whose values are the desk's own; offsets stay. */
const body = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, (matter) => ' '.repeat(matter.length));

export const checkText: CheckText = async ({ draft, sources }) => {
  const known = new Set(sources.flatMap(({ text }) => valuesIn(text).map(({ key }) => key)));
  // A name may open a sentence of the source.
  for (const { text } of sources)
    for (const word of text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []) known.add(word.toLowerCase());
  const claims = valuesIn(body(draft.text)).map(
    ({ key, kind, start, end }): Claim => ({
      kind,
      start,
      end,
      status: known.has(key) ? 'supported' : 'contradicted',
      evidence: [],
    }),
  );
  const findings = claims
    .filter(({ status }) => status === 'contradicted')
    .map(
      ({ kind, start, end }): Finding => ({
        ruleId: `${kind}-mismatch`,
        severity: 'error',
        message: `"${draft.text.slice(start, end)}" stands in no source.`,
        start,
        end,
        evidence: [],
        fixes: [],
      }),
    );
  return { findings, claims };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [path, folder] = process.argv.slice(2);
  if (path === undefined || folder === undefined) {
    console.error('usage: node scripts/baseline.ts DRAFT SOURCES');
    process.exit(2);
  }
  const text = readFileSync(path, 'utf8');
  const sources = readdirSync(folder).map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }));
  const lines = lineIndex(text);
  const { findings } = await checkText({ draft: { path, text }, sources });
  const messages = findings.map(({ ruleId, message, start, end }) => ({
    ruleId,
    severity: 2,
    message,
    line: lines.lineOf(start),
    column: lines.columnOf(start),
    endLine: lines.lineOf(end),
    endColumn: lines.columnOf(end),
  }));
  console.log(JSON.stringify([{ filePath: path, messages }]));
}
