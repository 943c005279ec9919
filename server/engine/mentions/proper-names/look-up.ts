/** Finds names in the gazetteer as they stand in a sentence. */

import { designatedBy } from '../../lexicon/facilities.ts';
import { type Entry, longestName, placesNamed, regionName, stateByShortForm } from '../../lexicon/gazetteer.ts';
import { isGivenName } from '../../lexicon/given-names.ts';
import type { Token } from '../../text/sentence.ts';
import { type PlaceFound, place } from './proper-name.ts';
import { isCapital } from './runs.ts';
import type { Scene } from './scene.ts';

export interface KnownPlace {
  readonly to: number;
  readonly entries: readonly Entry[];
}

/** The longest name in the gazetteer that begins at a token, lower-case words within it allowed ("Isle of Man"). */
export function longestPlace({ tokens, prose }: Scene, at: number): KnownPlace | null {
  const start = tokens[at] as Token;
  let limit = at + 1;
  while (limit < tokens.length && limit < at + longestName() + 2) {
    const token = tokens[limit] as Token;
    if (
      token.start - (tokens[limit - 1] as Token).end > 1 ||
      (token.kind !== 'word' && token.text !== '-' && token.text !== '&')
    )
      break;
    limit++;
  }
  for (let to = limit; to > at; to--) {
    const last = tokens[to - 1] as Token;
    if (!isCapital(last) && to - 1 > at) continue;
    if (last.text === '-') continue;
    const text = prose.slice(start.start, last.end);
    const entries = placesNamed(text);
    if (entries.length === 0) continue;
    const fit = entries.filter((entry) => fitsCase(text, entry));
    if (fit.length > 0) return { to, entries: fit };
  }
  return null;
}

/** "US" and "EU" are written in capitals; "us" is a pronoun, and "Us" its start of a sentence. "Car" is no republic. */
function fitsCase(text: string, entry: Entry): boolean {
  // "UN", "WHO" in capitals are no towns of that name, but "NYC" and "D.C." are other names of theirs.
  if (text.length <= 4 && /^\p{Lu}{2,4}$/u.test(text) && entry.kind !== 'country' && entry.rank < 20)
    return entry.name !== text.toLowerCase();
  if (text.length > 4 || entry.name.length <= 4 || entry.kind === 'city') return true;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return (
    letters.length > 3 ||
    letters === letters.toUpperCase() ||
    entry.name.startsWith(text.toLowerCase()) ||
    letters.length === 4 ||
    entry.form !== 'name'
  );
}

/** ", Kan." and ", KS" behind a name. */
export function shortState({ tokens }: Scene, at: number): PlaceFound | null {
  const { text } = tokens[at] as Token;
  const before = tokens[at - 2];
  if (
    tokens[at - 1]?.text !== ',' ||
    !before ||
    !isCapital(before) ||
    !(text.endsWith('.') || /^\p{Lu}{2}$/u.test(text))
  )
    return null;
  const code = stateByShortForm(text);
  if (!code || (HONOURS.has(text) && isPersonBefore(tokens, at - 1, code))) return null;
  return place(at, at + 1, 'region', [stateEntry(code)]);
}

/** Letters of honour, degree and office that are a state's or a province's too. */
const HONOURS = new Set(['QC', 'SC', 'MD', 'MA', 'MS', 'PA', 'PE']);

/** "Jane Roe, QC, said": what stands before the comma at a position is a person's name, and no town of that state. */
function isPersonBefore(tokens: readonly Token[], comma: number, code: string): boolean {
  let from = comma;
  while (from > 0 && isCapital(tokens[from - 1] as Token)) from--;
  if (comma - from < 2) return false;
  const words = tokens.slice(from, comma).map(({ text }) => text);
  const town = [1, 2, 3].some((count) =>
    placesNamed(words.slice(-count).join(' ')).some(({ region }) => region === code),
  );
  return !town && isGivenName(words[0] as string) && designatedBy((words.at(-1) as string).toLowerCase()) === null;
}

const stateEntry = (code: string): Entry => ({
  name: regionName(code),
  kind: 'region',
  countries: [code.slice(0, 2)],
  region: code,
  rank: 22,
  form: 'name',
});

/** ", Kansas" / ", Kan." / ", KS" / ", France" behind a name: the position behind it, or null. */
export function withinBehind(
  { tokens, prose }: Scene,
  to: number,
): { readonly from: number; readonly to: number; readonly entries: readonly Entry[] } | null {
  const comma = tokens[to];
  const next = tokens[to + 1];
  if (comma?.text !== ',' || !next || !isCapital(next)) return null;
  const code = stateByShortForm(next.text) ?? stateByShortForm(`${next.text}.`);
  if (code && (next.text.endsWith('.') || /^\p{Lu}{2,3}$/u.test(next.text))) {
    return { from: to + 1, to: to + 2, entries: [stateEntry(code)] };
  }
  for (let end = Math.min(to + 5, tokens.length); end > to + 1; end--) {
    const last = tokens[end - 1] as Token;
    if (!isCapital(last)) continue;
    const entries = placesNamed(prose.slice(next.start, last.end)).filter(
      (entry) => entry.form === 'name' && (entry.rank >= 20 || entry.kind === 'region'),
    );
    if (entries.length === 0) continue;
    const after = tokens[end];
    if (after && isCapital(after)) return null;
    return { from: to + 1, to: end, entries };
  }
  return null;
}
