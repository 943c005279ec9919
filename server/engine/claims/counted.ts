/** What a number counts or measures: the lemma of its noun, wherever the sentence keeps that noun. */

import { isDoneToPersons, isMeasuring, isOutcome } from '../lexicon/event-words.ts';
import { nounCategory } from '../lexicon/meaning.ts';
import type { Block } from '../text/document.ts';
import type { Token } from '../text/sentence.ts';
import type { Measure } from '../values/quantity.ts';
import type { EventRef } from './claim.ts';
import type { Clauses } from './clauses.ts';
import type { Figure } from './figure.ts';
import {
  firstHead,
  headBefore,
  headLemma,
  isPluralNoun,
  type NounPhrase,
  nounLemma,
  nounPhraseAt,
} from './noun-phrase.ts';
import { subjectOf } from './subject.ts';
import type { VerbGroup } from './verb-groups.ts';

export interface Counted {
  /** What happened to it, for later figures that are a part of it. */
  readonly event?: EventRef | null;
  readonly measure?: Measure;
  readonly lemma: string | null;
  readonly modifiers: readonly string[];
  /** One past the figure's last token, where it stands in this sentence. */
  readonly end?: number;
  /** Token index of the counted noun, where it stands in this sentence, else -1. */
  readonly at: number;
}

/** What came before in the block: what figures counted, latest last, and the last sentence's subject. */
export interface Trail {
  readonly counted: readonly Counted[];
  readonly subject: string | null;
  /** That subject, where it is a plural ("Buses were hit. Four burned."). */
  readonly plural: string | null;
}

const NONE: Counted = { lemma: null, modifiers: [], at: -1 };
const PERSON: Counted = { lemma: 'person', modifiers: [], at: -1 };
const PERSONAL = new Set('he she him her his they them who you we i'.split(' '));
const PRONOUNS = new Set('them these those whom which us you it they'.split(' '));
const GROUP_NOUNS = new Set(
  'total lot number maximum minimum average record sum handful majority estimate part none half third quarter most percent cent one some many'.split(
    ' ',
  ),
);

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
  const asWord = tokens[figure.outer - 1]?.lower === 'at' ? headBefore(clauses, figure.outer - 1) : -1;
  if (asWord >= 0 && !isTotal(nounLemma(tokens[asWord] as Token))) return at(clauses, asWord);
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

const isTotal = (lemma: string): boolean => /^(?:figure|number|total|tally|count|toll|estimate|sum)$/.test(lemma);

/** The number stands as the verb's own complement, with nothing but prepositions and adverbs between. */
function nextToVerb(figure: Figure, clauses: Clauses, verb: VerbGroup): boolean {
  if (/^(?:to|from|by)$/.test(clauses.tokens[figure.outer - 1]?.lower ?? '')) return true;
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
  if (!next || !/^(?:and|or|to|-|–)$/.test(next.lower)) return null;
  let at = figure.end + 1;
  while (at < clauses.tokens.length && clauses.tags[at] === 'NUM') at++;
  if (at === figure.end + 1) return null;
  const phrase = nounPhraseAt(clauses, at, true);
  return phrase && phrase.first === at ? ofPhrase(clauses, phrase) : null;
}

/** What the figure is an "of them" or an ellipsis of: the last thing counted, persons where a person's verb asks for them. */
function antecedent(figure: Figure, clauses: Clauses, trail: Trail, pronoun: string): Counted {
  if (pronoun === 'whom' || pronoun === 'which') {
    const noun = nounBack(clauses, figure.first);
    if (noun >= 0) return at(clauses, noun);
  }
  if (pronoun === 'you' || pronoun === 'us') return PERSON;
  // "Of the passengers, 14 were children"
  if (/^(?:of|among)$/.test(clauses.tokens[0]?.lower ?? '') && figure.first > 1) {
    const whole = nounPhraseAt(clauses, 1, true);
    if (whole && whole.end < figure.first && clauses.tokens[whole.end]?.text === ',')
      return { ...ofPhrase(clauses, whole), at: -1 };
  }
  const last = lastCount(trail);
  if (last?.lemma) return { ...last, at: -1 };
  return trail.plural === null ? PERSON : { lemma: trail.plural, modifiers: [], at: -1 };
}

const lastCount = (trail: Trail): Counted | undefined => trail.counted.findLast((c) => c.measure === 'count');

function nounBack(clauses: Clauses, from: number): number {
  for (let at = from - 1; at >= 0; at--) {
    const tag = clauses.tags[at];
    if (tag !== 'NOUN' && tag !== 'PROPN') continue;
    if (
      !clauses.timed[at] &&
      !clauses.lasting[at] &&
      !/^(?:per|cent|percent)$/.test((clauses.tokens[at] as Token).lower)
    )
      return at;
  }
  return -1;
}

/** "Shelters open: 64", "Ballot result: 1,204 in favour": the head of what stands before the colon. */
function labelled(figure: Figure, clauses: Clauses): Counted | null {
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
  if (governor && governor.first > figure.first && governor.form === 'finite') return null;
  const direct = colon === figure.outer - 1;
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
      // "Average rent, Arven: £900": where it is, and not what.
      if (clauses.tags.slice(index + 1, colon).every((tag) => tag === 'PROPN')) continue;
      from = index + 1;
      break;
    }
  const head = firstHead(clauses, from, colon);
  if (head >= 0 && clauses.tags[head] !== 'PRON') return at(clauses, head);
  for (let index = colon - 1; index >= from; index--) {
    if (isOutcome((tokens[index] as Token).lower)) return { ...PERSON, at: -1 };
  }
  return null;
}

/** A cell counts what its column's heading, or else its row's, names. */
function fromTable(block: Block): Counted | null {
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

const NO_SHARE = /^(?:half|third|quarter|fifth|tenth|halves|\p{L}+ths?)$/u;

/** Money, percent, measures and lengths of time: the thing that has them. */
function measured(figure: Figure, clauses: Clauses, block: Block, trail: Trail): Counted {
  const { tokens } = clauses;
  const { measure } = figure.quantity;
  if (block.cell) {
    const cell = fromTable(block);
    if (cell) return cell;
  }
  if (figure.joined >= 0) {
    const outer = nounPhraseAt(clauses, figure.end, false);
    if (outer && outer.first === figure.end) return ofPhrase(clauses, outer);
  }
  if (figure.partitive) return ofPhrase(clauses, figure.partitive);
  if (figure.phrase && figure.phrase.first === figure.end && (measure === 'money' || measure === 'percent'))
    return ofPhrase(clauses, figure.phrase);
  if (measure === 'share') {
    for (let within = figure.first; within < figure.end; within++)
      if (clauses.tags[within] === 'NOUN' && !NO_SHARE.test((tokens[within] as Token).lower))
        return at(clauses, within);
    if (figure.phrase && figure.phrase.first <= figure.end + 1) return ofPhrase(clauses, figure.phrase);
    const change = figure.quantity.relation === 'up' || figure.quantity.relation === 'down';
    if (!change && tokens[figure.end]?.lower !== 'of') return antecedent(figure, clauses, trail, '');
  }
  if (measure === 'times' && figure.phrase === null) {
    // "a lamp 40 times brighter than": the noun that the comparison stands behind.
    const bright = headBefore(clauses, figure.outer);
    if (bright >= 0 && clauses.tags[figure.end] === 'ADJ') return at(clauses, bright);
  }
  const changed = changedBy(figure, clauses);
  if (changed) return changed;
  const priced = measure === 'money' ? pricedFor(figure, clauses) : null;
  if (priced) return priced;
  // "$240 more than the guide price": what it differs from.
  const { relation } = figure.quantity;
  const than = /^(?:more|less|higher|lower|fewer)$/.test(tokens[figure.end]?.lower ?? '')
    ? figure.end + (tokens[figure.end + 1]?.lower === 'than' ? 2 : 1)
    : -1;
  if (than > 0 && (relation === 'up' || relation === 'down')) {
    const phrase = nounPhraseAt(clauses, than, false);
    if (
      phrase &&
      phrase.end <= than + 5 &&
      !clauses.timed[phrase.head] &&
      !/^(?:year|month|week|day|expected)$/.test(nounLemma(tokens[phrase.head] as Token))
    )
      return ofPhrase(clauses, phrase);
  }
  if (tokens[figure.end]?.lower === 'of' && PRONOUNS.has(tokens[figure.end + 1]?.lower ?? ''))
    return inherited(figure, trail) ?? antecedent(figure, clauses, trail, '');
  if (/^per /.test(figure.quantity.unit)) {
    const phrase = nounPhraseAt(clauses, figure.first + 1, true);
    if (phrase) return ofPhrase(clauses, phrase);
  }
  const before = tokens[figure.outer - 1]?.lower ?? '';
  // "by 52% to 48%": the other side of the same figure.
  const other = before === 'to' ? trail.counted.at(-1) : undefined;
  if (other?.lemma && other.end === figure.outer - 1 && other.measure === measure) return { ...other, at: -1 };
  if (before === 'of' || before === 'between') {
    const ofAt = before === 'of' ? figure.outer - 1 : figure.outer - 2;
    if (tokens[ofAt]?.lower === 'of') {
      let noun = headBefore(clauses, ofAt);
      // "life with a minimum of 28 years": what has the minimum.
      if (noun > 1 && /^(?:minimum|maximum|total|average)$/.test((tokens[noun] as Token).lower)) {
        let opener = noun - 1;
        while (clauses.tags[opener] === 'DET' || clauses.tags[opener] === 'ADJ') opener--;
        if (tokens[opener]?.lower === 'with') noun = headBefore(clauses, opener);
      }
      if (noun >= 0 && !GROUP_NOUNS.has((tokens[noun] as Token).lower)) return at(clauses, noun);
    }
  }
  const worth = /^(?:worth|costing|averaging|totalling|totaling|measuring|weighing)$/.test(before)
    ? headBefore(clauses, figure.outer - 1)
    : -1;
  if (worth >= 0) return at(clauses, worth);
  // "The tunnel, 57km long, took", "dug 14 wells, each 30 metres deep": the noun that the comma closes.
  const outer = /^each$/.test(tokens[figure.outer]?.lower ?? '') ? figure.outer : figure.outer - 1;
  const edge = tokens[outer]?.lower === 'each' ? outer - 1 : outer;
  if (
    measure === 'measure' &&
    /^[,(]$/.test(tokens[edge]?.text ?? '') &&
    /^(?:long|wide|deep|high|tall|thick|across)$/.test(tokens[figure.end]?.lower ?? '')
  ) {
    const noun = headBefore(clauses, edge);
    if (noun >= 0) return at(clauses, noun);
  }
  const label = labelled(figure, clauses);
  if (label) return label;
  const object = objectBefore(figure, clauses);
  if (object >= 0) return at(clauses, object);
  if (measure === 'money') {
    const next = tokens[figure.end]?.lower ?? '';
    if (next === 'towards' || next === 'toward') {
      const phrase = nounPhraseAt(clauses, figure.end + 1, false);
      if (phrase) return ofPhrase(clauses, phrase);
    }
  }
  const subject = subjectAt(figure, clauses);
  if (subject >= 0 && clauses.tags[subject] !== 'PRON') return at(clauses, subject);
  if (subject >= 0 || clauses.verbs.length === 0) {
    const earlier = inherited(figure, trail);
    const thing = subject < 0 || !PERSONAL.has((tokens[subject] as Token).lower);
    if (thing) {
      const first = subject > 0 ? firstHead(clauses, 0, subject) : -1;
      if (first >= 0 && clauses.tags[first] !== 'PRON') return at(clauses, first);
      if (earlier) return earlier;
    }
  }
  // "Five remain below at 210 metres": the subject is itself a figure.
  const verb = clauses.verbs[clauses.of[figure.first] ?? -1] as VerbGroup | undefined;
  const counts = trail.counted.at(-1);
  if (
    subject < 0 &&
    verb &&
    (counts?.end ?? -1) >= 0 &&
    (counts?.end ?? 0) <= verb.first &&
    counts?.lemma &&
    clauses.tags[verb.first - 1] === 'NUM'
  )
    return { ...counts, at: -1 };
  const near = nounBack(clauses, figure.outer);
  return near >= 0 ? at(clauses, near) : NONE;
}

/** "wiped £80m off its value", "adds $40 to the average bill": what is changed by so much. */
function changedBy(figure: Figure, clauses: Clauses): Counted | null {
  const { tokens } = clauses;
  const verb = clauses.verbs[clauses.of[figure.first] ?? -1] as VerbGroup | undefined;
  if (!verb || verb.last >= figure.first || verb.passive || !CHANGING.has(verb.lemma)) return null;
  for (let at = figure.end; at < Math.min(tokens.length, figure.end + 4); at++) {
    if (!/^(?:off|from|to)$/.test((tokens[at] as Token).lower)) continue;
    const phrase = nounPhraseAt(clauses, at + 1, false);
    return phrase && clauses.tags[phrase.head] !== 'PROPN' ? ofPhrase(clauses, phrase) : null;
  }
  return null;
}
/** Verbs that take a sum from a thing or put it to one. */
const CHANGING = new Set('add cut wipe knock slash shave trim lop shear strip chop deduct subtract take'.split(' '));

/** "£40 for a ticket", "offered $3m less for each hull": what is paid for. */
function pricedFor(figure: Figure, clauses: Clauses): Counted | null {
  const { tokens } = clauses;
  let at = figure.end;
  if (/^(?:more|less|extra|each|apiece)$/.test(tokens[at]?.lower ?? '')) at++;
  if (tokens[at]?.lower !== 'for' || clauses.timed[at + 1] || clauses.lasting[at + 1]) return null;
  const opener = tokens[at + 1]?.lower ?? '';
  const phrase = nounPhraseAt(clauses, /^(?:one|each|every)$/.test(opener) ? at + 2 : at + 1, false);
  const determined = /^(?:a|an|the|each|every|one|its|his|her|their)$/.test(opener);
  if (!determined && phrase && !isPluralNoun(tokens[phrase.head] as Token)) return null;
  if (!phrase || /^(?:group|person|time)$/.test(nounCategory(headLemma(clauses, phrase.head)) ?? '')) return null;
  return clauses.tags[phrase.head] === 'PROPN' ? null : ofPhrase(clauses, phrase);
}

/** What an earlier figure of the same kind measured, or else the last sentence's subject. */
function inherited(figure: Figure, trail: Trail): Counted | null {
  const last = trail.counted.findLast((c) => c.measure === figure.quantity.measure);
  if (last?.lemma) return { ...last, at: -1 };
  return trail.subject === null ? null : { lemma: trail.subject, modifiers: [], at: -1 };
}

/** "cut her sentence from nine years", "cut the budget by $3m", "stopped work for four hours": the object that changes. */
function objectBefore(figure: Figure, clauses: Clauses): number {
  const before = clauses.tokens[figure.outer - 1]?.lower ?? '';
  if (
    !/^(?:from|to|by|at|for|than|past|above|below|beyond|under|over)$/.test(before) &&
    !(before === 'in' && figure.quantity.measure === 'duration')
  )
    return -1;
  const verbIndex = clauses.of[figure.first] ?? -1;
  const verb = clauses.verbs[verbIndex] as VerbGroup | undefined;
  if (!verb || verb.last >= figure.first || verb.passive) return -1;
  if (clauses.tags[verb.last + 1] === 'ADP') return -1;
  const phrase = nounPhraseAt(clauses, verb.last + 1, false);
  if (!phrase || phrase.end > figure.outer - 1) return -1;
  return before === 'for' && clauses.tags[phrase.head] === 'PROPN' ? -1 : phrase.head;
}

function subjectAt(figure: Figure, clauses: Clauses): number {
  const verb = clauses.of[figure.first] ?? -1;
  const group = clauses.verbs[verb] as VerbGroup | undefined;
  if (!group) return firstHead(clauses, 0, figure.first);
  if (group.first > figure.first) {
    const own = firstHead(clauses, clauses.opens[verb] as number, figure.outer);
    return own >= 0 ? own : firstHead(clauses, figure.end, group.first);
  }
  const subject = subjectOf(clauses, verb);
  return subject === figure.first ? -1 : subject;
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

function at(clauses: Clauses, index: number): Counted {
  const name = clauses.tags[index] === 'PROPN' && !isCommonOpener(clauses, index);
  const lemma = name ? (clauses.tokens[index] as Token).lower : headLemma(clauses, index);
  return { lemma: lemma === 'toll' ? 'person' : lemma, modifiers: modifiersBefore(clauses, index), at: index };
}

/** "Sales fell": a capital that only opens the sentence makes no name of a known noun. */
const isCommonOpener = (clauses: Clauses, index: number): boolean =>
  (index === 0 || clauses.timed[index - 1] === true) &&
  clauses.tags[index + 1] !== 'PROPN' &&
  nounCategory(nounLemma(clauses.tokens[index] as Token)) !== null;

function modifiersBefore(clauses: Clauses, index: number): string[] {
  const lemmas: string[] = [];
  for (let before = index - 1; before >= 0; before--) {
    const tag = clauses.tags[before];
    if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'PROPN') break;
    lemmas.unshift((clauses.tokens[before] as Token).lemma);
  }
  return lemmas;
}

const modifierOf = (token: Token): string => (token.pos === 'NOUN' ? token.lemma : token.lower);

const ofPhrase = (clauses: Clauses, phrase: NounPhrase): Counted => ({
  lemma: headLemma(clauses, phrase.head),
  modifiers: phrase.modifiers.map((index) => modifierOf(clauses.tokens[index] as Token)),
  at: phrase.head,
});
