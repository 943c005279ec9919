/** A baseline: findings that were there before the desk began to look, kept by their words so that edits elsewhere change nothing. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import * as z from 'zod';
import type { Finding } from '../engine/findings/finding.ts';
import { whyNot, writeWhole } from './atomic-file.ts';
import { Refusal } from './refusal.ts';
import type { Reviewed } from './review.ts';

const VERSION = 1;

const entrySchema = z.strictObject({
  rule: z.string(),
  words: z.string(),
  /** The source's words; null for a confidential source, whose words stand nowhere. */
  against: z.string().nullable(),
  count: z.number().int().positive(),
});
const schema = z.object({ version: z.literal(VERSION), drafts: z.record(z.string(), z.array(entrySchema)) });

type Entry = z.infer<typeof entrySchema>;

export interface Baselined {
  readonly drafts: readonly Reviewed[];
  /** What is worth saying on standard error. */
  readonly notes: readonly string[];
}

/**
 * Takes out the findings that the baseline knows, as often as it knows them.
 * @throws Refusal where it cannot be read.
 */
export function applyBaseline(drafts: readonly Reviewed[], file: string, cwd: string): Baselined {
  const known = readBaseline(file, cwd);
  let idle = 0;
  const left = drafts.map((one): Reviewed => {
    const entries = (known.get(keyOf(one.draft.path, file, cwd)) ?? []).map((entry) => ({ ...entry }));
    const findings = one.findings.filter((finding) => {
      const entry = entries.find((candidate) => candidate.count > 0 && sameWords(candidate, entryOf(finding, one)));
      if (entry) entry.count -= 1;
      return !entry;
    });
    idle += entries.reduce((sum, { count }) => sum + count, 0);
    return { ...one, findings, baselined: one.findings.length - findings.length };
  });
  const notes =
    idle > 0 ? [`${idle} of the findings in ${file} are there no more: --update-baseline takes them out.`] : [];
  return { drafts: left, notes };
}

/**
 * Writes all findings of the run into the baseline. Drafts that were not looked at keep their entries, unless they are gone.
 * @throws Refusal where it cannot be written, or what is there cannot be read.
 */
export function updateBaseline(drafts: readonly Reviewed[], file: string, cwd: string): string {
  const path = resolve(cwd, file);
  const entries = existsSync(path) ? new Map(readBaseline(file, cwd)) : new Map<string, readonly Entry[]>();
  for (const key of entries.keys()) if (!existsSync(resolve(dirname(path), key))) entries.delete(key);
  for (const one of drafts) entries.set(keyOf(one.draft.path, file, cwd), countedEntries(one));
  const written = [...entries].filter(([, list]) => list.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  writeWhole(path, `${JSON.stringify({ version: VERSION, drafts: Object.fromEntries(written) }, null, 2)}\n`, file);
  const total = written.flatMap(([, list]) => list).reduce((sum, { count }) => sum + count, 0);
  return `${file} holds ${total} ${total === 1 ? 'finding' : 'findings'} now.`;
}

function readBaseline(file: string, cwd: string): ReadonlyMap<string, readonly Entry[]> {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(resolve(cwd, file), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Refusal(`${file} is not there: --update-baseline writes it.`);
    const why = error instanceof SyntaxError ? 'it is no JSON' : whyNot(error);
    throw new Refusal(
      `${file} cannot be read as a baseline: ${why}. Mend it, or move it away and run with --update-baseline.`,
    );
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return new Map(Object.entries(parsed.data.drafts));
  const version = (data as { version?: unknown } | null)?.version;
  throw new Refusal(
    version === VERSION
      ? `${file} cannot be read as a baseline: ${parsed.error.issues[0]?.path.join('.')} is not as it should be. Mend it, or move it away and run with --update-baseline.`
      : `${file} was written by another version of Backread: move it away and run with --update-baseline.`,
  );
}

/** From the baseline's own folder, with slashes, so that it holds on every machine. */
const keyOf = (draft: string, file: string, cwd: string): string =>
  relative(dirname(resolve(cwd, file)), draft).replaceAll(sep, '/');

function entryOf({ ruleId, words, evidence }: Finding, { draft }: Reviewed): Entry {
  const [first] = evidence;
  const secret = draft.sources.some(({ name, confidential }) => confidential && name === first?.path);
  return { rule: ruleId, words, against: first && !secret ? first.text : null, count: 1 };
}

const sameWords = (a: Entry, b: Entry): boolean => a.rule === b.rule && a.words === b.words && a.against === b.against;

function countedEntries(one: Reviewed): readonly Entry[] {
  const entries: Entry[] = [];
  for (const finding of one.findings) {
    const entry = entryOf(finding, one);
    const same = entries.find((other) => sameWords(other, entry));
    if (same) same.count += 1;
    else entries.push(entry);
  }
  return entries;
}
