/** What a number counts: the lemma of its noun, wherever the sentence keeps that noun. */

import { isDoneToPersons, isMeasuring, isOutcome, namesFigure } from '../lexicon/event-words.ts';
import { nounCategory } from '../lexicon/meaning.ts';
import type { Block } from '../text/document.ts';
import type { Token } from '../text/sentence.ts';
import type { Clauses } from './clauses.ts';
import type { Figure } from './figure.ts';
import { fromTable, labelled } from './heading.ts';
import { measured } from './measured.ts';
import { headBefore, headLemma, type NounPhrase, nounLemma, nounPhraseAt } from './noun-phrase.ts';
import { recordLabel } from './record.ts';
import {
  antecedent,
  at,
  type Counted,
  GROUP_NOUNS,
  lastCount,
  NONE,
  nounBack,
  objectBefore,
  ofPhrase,
  PERSON,
  PERSONAL,
  PRONOUNS,
  subjectAt,
  type Trail,
} from './thing.ts';
import type { VerbGroup } from './verb-groups.ts';

export function countedOf(figure: Figure, clauses: Clauses, block: Block, trail: Trail): Counted {
  switch (figure.quantity.measure) {
    case 'age':
      return { ...PERSON, lemma: 'age' };
    case 'score':
      return scored(figure, clauses);
    case 'rank':
      return ranked(figure, clauses);
    case 'money':
    case 'percent':
    case 'points':
    case 'measure':
    case 'duration':
    case 'times':
    case 'share':
    case 'ratio':
      return measured(figure, clauses, block, trail);
    case 'count':
      return figure.quantity.unit === ''
        ? counted(figure, clauses, block, trail)
        : measured(figure, clauses, block, trail);
  }
}

function counted(figure: Figure, clauses: Clauses, block: Block, trail: Trail): Counted {
  const { tokens } = clauses;
  const next = tokens[figure.end];
  if (/^(?:once|twice|thrice)$/.test(tokens[figure.first]?.lower ?? ''))
    return { lemma: 'time', modifiers: [], at: -1 };
  if (figure.joined >= 0) {
    const joined = tokens[figure.joined] as Token;
    const inner = clauses.tags[figure.joined] === 'NOUN' && !/^(?:strong|old|fold|odd|plus)$/.test(joined.lower);
    if (inner) return { lemma: nounLemma(joined), modifiers: [], at: figure.joined };
    const outer = figure.phrase ?? nounPhraseAt(clauses, figure.joined + 1, false);
    if (outer) return ofPhrase(clauses, outer);
  }
  if (figure.phrase && figure.phrase.first <= figure.end + 1) {
    const moved = stepOf(figure, figure.phrase, clauses);
    if (moved >= 0) return at(clauses, moved);
    // "2,000 head of cattle", "12 pairs of boots": the word only says how they are counted.
    if (figure.kind) return ofPhrase(clauses, figure.kind);
    // "14 hurt": those to whom it was done.
    const { head, modifiers } = figure.phrase;
    if (modifiers.length === 0 && isOutcome((tokens[head] as Token).lower)) return PERSON;
    return ofPhrase(clauses, figure.phrase);
  }
  if (figure.partitive) return ofPhrase(clauses, figure.partitive);
  if (next?.lower === 'of') {
    const after = tokens[figure.end + 1];
    if (after && PRONOUNS.has(after.lower)) return antecedent(figure, clauses, trail, after.lower);
  }
  if (next && (isOutcome(next.lower) || /^(?:aboard|onboard)$/.test(next.lower))) return PERSON;
  if (next?.lower === 'on' && tokens[figure.end + 1]?.lower === 'board') return PERSON;
  // "by 31 votes to 22"
  const last = lastCount(trail);
  if (last && last.at >= 0 && last.at === figure.outer - 2 && tokens[figure.outer - 1]?.lower === 'to')
    return { ...last, at: -1 };
  const shared = coordinated(figure, clauses);
  if (shared) return shared;
  const ofNoun = tokens[figure.outer - 1]?.lower === 'of' ? headBefore(clauses, figure.outer - 1) : -1;
  if (ofNoun >= 0 && !GROUP_NOUNS.has((tokens[ofNoun] as Token).lower)) return at(clauses, ofNoun);
  if (block.cell) return fromTable(block) ?? PERSON;
  const label = labelled(figure, clauses);
  if (label) return label;
  const record = recordLabel(figure, clauses);
  if (record && record.things >= 0) return at(clauses, record.things);
  if (record?.persons) return PERSON;
  const asWord = tokens[figure.outer - 1]?.lower === 'at' ? headBefore(clauses, figure.outer - 1) : -1;
  if (asWord >= 0 && !isTotal(nounLemma(tokens[asWord] as Token))) return at(clauses, asWord);
  // "pushing its payroll past 800", "brings the toll to 19"
  const object =
    /^(?:to|from|past|above|below|beyond)$/.test(tokens[figure.outer - 1]?.lower ?? '') ||
    /^(?:past|above|below|beyond)$/.test(tokens[figure.outer]?.lower ?? '')
      ? objectBefore(figure, clauses)
      : -1;
  if (object >= 0 && !isTotal(nounLemma(tokens[object] as Token))) return at(clauses, object);
  const verb = clauses.verbs[clauses.of[figure.first] ?? -1] as VerbGroup | undefined;
  const behind = verb !== undefined && verb.last < figure.first;
  if (behind && verb && isMeasuring(verb.lemma) && nextToVerb(figure, clauses, verb)) {
    const subject = subjectAt(figure, clauses);
    if (subject >= 0 && clauses.tags[subject] !== 'PRON') return at(clauses, subject);
    const thing = subject >= 0 && !PERSONAL.has((tokens[subject] as Token).lower);
    if (thing && last) return { ...last, at: -1 };
    if (thing && trail.subject !== null) return { lemma: trail.subject, modifiers: [], at: -1 };
  }
  // "Seven workers were hurt, two badly": the part is of those to whom it was done.
  if (behind && verb?.passive && last?.at !== undefined && last.at >= 0 && last.at < verb.first)
    return { ...last, at: -1 };
  if (behind && verb && isDoneToPersons(verb.lemma)) return PERSON;
  return antecedent(figure, clauses, trail, '');
}

/** "Turnout slipped two points", "The index gained 40 points to 8,900": a step is no thing; what moved is counted. */
function stepOf(figure: Figure, phrase: NounPhrase, clauses: Clauses): number {
  if (nounLemma(clauses.tokens[phrase.head] as Token) !== 'point' || phrase.modifiers.length > 0) return -1;
  const verb = clauses.verbs[clauses.of[figure.first] ?? -1] as VerbGroup | undefined;
  if (!verb || verb.last >= figure.first || !isMeasuring(verb.lemma)) return -1;
  const subject = subjectAt(figure, clauses);
  // A side that gains points has them: only what is itself a figure moves by them.
  return subject >= 0 && !/^(?:person|group|location)$/.test(nounCategory(headLemma(clauses, subject)) ?? 'group')
    ? subject
    : -1;
}

const isTotal = (lemma: string): boolean => namesFigure(lemma) || /^(?:toll|estimate|sum)$/.test(lemma);

/** The number stands as the verb's own complement, with nothing but prepositions and adverbs between. */
function nextToVerb(figure: Figure, clauses: Clauses, verb: VerbGroup): boolean {
  if (/^(?:to|from|by)$/.test(clauses.tokens[figure.outer - 1]?.lower ?? '')) return true;
  if (clauses.tokens[figure.outer - 1]?.lower === 'with' || clauses.tokens[figure.outer]?.lower === 'with')
    return false;
  for (let at = verb.last + 1; at < figure.outer; at++) {
    const tag = clauses.tags[at];
    if (tag !== 'ADP' && tag !== 'ADV' && tag !== 'PART' && tag !== 'SYM' && tag !== 'NUM' && tag !== 'DET')
      return verb.lemma === 'be' ? false : tag !== 'NOUN';
  }
  return true;
}

/** "118 and 76 people", "12 to 15 people". */
function coordinated(figure: Figure, clauses: Clauses): Counted | null {
  const next = clauses.tokens[figure.end];
  // "20, maybe 30 soldiers"
  const guess =
    next?.text === ',' && /^(?:maybe|perhaps|possibly|even|or)$/.test(clauses.tokens[figure.end + 1]?.lower ?? '');
  if (!next || !(guess || /^(?:and|or|to|-|–)$/.test(next.lower))) return null;
  let at = figure.end + (guess ? 2 : 1);
  const first = at;
  while (at < clauses.tokens.length && clauses.tags[at] === 'NUM') at++;
  if (at === first) return null;
  const phrase = nounPhraseAt(clauses, at, true);
  return phrase && phrase.first === at ? ofPhrase(clauses, phrase) : null;
}

/** A score belongs to who made it: the subject, or the side that stands before it. */
function scored(figure: Figure, clauses: Clauses): Counted {
  const subject = subjectAt(figure, clauses);
  const winner = receiver(figure, clauses);
  if (winner >= 0 || subject >= 0) return at(clauses, winner >= 0 ? winner : subject);
  const near = nounBack(clauses, figure.first);
  return near >= 0 ? at(clauses, near) : NONE;
}

/** "gave Albion a 2-0 win": the side between the verb and the score. */
function receiver(figure: Figure, clauses: Clauses): number {
  const verb = clauses.verbs[clauses.of[figure.first] ?? -1] as VerbGroup | undefined;
  if (!verb || verb.last >= figure.first || !/^(?:give|hand|earn|bring|secure|put|send|leave|make)$/.test(verb.lemma))
    return -1;
  const side = headBefore(clauses, figure.outer);
  return side > verb.last && clauses.tags[side] === 'PROPN' ? side : -1;
}

const ranked = (figure: Figure, clauses: Clauses): Counted =>
  figure.phrase ? ofPhrase(clauses, figure.phrase) : take(clauses, subjectAt(figure, clauses), NONE);

const take = (clauses: Clauses, index: number, otherwise: Counted): Counted =>
  index >= 0 ? at(clauses, index) : otherwise;
