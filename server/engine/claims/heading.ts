/** What a heading says of a figure: the label before a colon, the heads of a table's column and row. */

import { isOutcome, namesFigure } from '../lexicon/event-words.ts';
import type { Block } from '../text/document.ts';
import type { Token } from '../text/sentence.ts';
import type { Clauses } from './clauses.ts';
import type { Figure } from './figure.ts';
import { firstHead, nounLemma } from './noun-phrase.ts';
import { at, type Counted, PERSON } from './thing.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "Shelters open: 64", "Ballot result: 1,204 in favour": the head of what stands before the colon. */
export function labelled(figure: Figure, clauses: Clauses): Counted | null {
  const { tokens } = clauses;
  let colon = -1;
  for (let index = figure.first - 1; index >= 0; index--) {
    const { text } = tokens[index] as Token;
    if (text === ':' || text === '?') {
      colon = index;
      break;
    }
    if (text === ';') break;
  }
  if (colon <= 0) return null;
  // "It has slipped again: the first two arrive": what has a verb of its own takes no label.
  const governor = clauses.verbs[clauses.of[figure.first] ?? -1] as VerbGroup | undefined;
  const direct = colon === figure.outer - 1;
  // "Fines: 19, of which two are old": what the comma parts off is no verb of the figure's.
  const alone = direct && /^[,;.(]$/.test(tokens[figure.end]?.text ?? '.');
  if (!alone && governor && governor.first > figure.first && governor.form === 'finite') return null;
  if (
    !direct &&
    clauses.verbs.some(
      (group) =>
        group.form !== 'gerund' &&
        clauses.tags[group.main] === 'VERB' &&
        group.first !== figure.end &&
        group.first < figure.first,
    )
  )
    return null;
  let from = 0;
  for (let index = colon - 1; index >= 0; index--)
    if (/^[,;(–—]$/.test((tokens[index] as Token).text)) {
      // "Average rent, Arven: £900", "Ballot result, Arven bus depots: 1,204": where it is, and not what.
      if (clauses.tags[index + 1] === 'PROPN') continue;
      from = index + 1;
      break;
    }
  const head = firstHead(clauses, from, colon);
  if (head >= 0 && isOutcome((tokens[head] as Token).lower)) return { ...PERSON, at: -1 };
  if (head >= 0 && clauses.tags[head] !== 'PRON') {
    // "Ballot result", "Case total": the second word says only that there is a figure.
    const before = head > from ? clauses.tags[head - 1] : undefined;
    const tally =
      (before === 'NOUN' || (before === 'PROPN' && head === 1)) && announces(nounLemma(tokens[head] as Token));
    return at(clauses, tally ? head - 1 : head);
  }
  for (let index = colon - 1; index >= from; index--) {
    if (isOutcome((tokens[index] as Token).lower)) return { ...PERSON, at: -1 };
  }
  return null;
}

const announces = (lemma: string): boolean => namesFigure(lemma) || lemma === 'result' || lemma === 'outcome';

/** A cell counts what its column's heading, or else its row's, names. */
export function fromTable(block: Block): Counted | null {
  const { cell } = block;
  if (!cell) return null;
  for (const text of [cell.columnHead, cell.rowHead, cell.title]) {
    const lemma = headWord(text);
    if (lemma) return { lemma, modifiers: [], at: -1 };
  }
  return null;
}

/** The head of a heading without its unit and qualifiers: "Outage, days" outage; "Output (MW)" output; "People killed" people. */
function headWord(text: string): string | null {
  const words = text
    .replace(/\(.*?\)/g, ' ')
    .split(/[,;:/]| of | per | in | for | by /)[0]
    ?.toLowerCase()
    .match(/\p{L}[\p{L}'’-]*/gu);
  if (!words || words.length === 0) return null;
  const plural = words.find((word) => word.length > 3 && /[^s]s$/.test(word)) ?? words.at(-1);
  return plural ? plural.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') : null;
}
