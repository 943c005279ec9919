/** What a sum, a share, a measure or a length of time belongs to: the thing that has it. */

import { nounCategory, nounKinship } from '../lexicon/meaning.ts';
import type { Block } from '../text/document.ts';
import type { Token } from '../text/sentence.ts';
import type { Clauses } from './clauses.ts';
import type { Figure } from './figure.ts';
import { fromTable, labelled } from './heading.ts';
import { firstHead, headBefore, headLemma, isPluralNoun, nounLemma, nounPhraseAt } from './noun-phrase.ts';
import {
  antecedent,
  at,
  type Counted,
  GROUP_NOUNS,
  NONE,
  nounBack,
  objectBefore,
  ofPhrase,
  PERSONAL,
  PRONOUNS,
  subjectAt,
  type Trail,
} from './thing.ts';
import type { VerbGroup } from './verb-groups.ts';

const NO_SHARE = /^(?:half|third|quarter|fifth|tenth|halves|\p{L}+ths?)$/u;

/** Money, percent, measures and lengths of time: the thing that has them. */
export function measured(figure: Figure, clauses: Clauses, block: Block, trail: Trail): Counted {
  const { tokens } = clauses;
  const { measure } = figure.quantity;
  if (figure.quantity.unit === 'magnitude') return shaken(clauses);
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
    if (!change && tokens[figure.end]?.lower !== 'of') {
      // "Two thirds of tenants backed it; a fifth were unsure."
      const whole = trail.counted.findLast(
        (c) => c.measure === 'share' || c.measure === 'count' || c.measure === 'percent',
      );
      return whole?.lemma ? { ...whole, at: -1 } : antecedent(figure, clauses, trail, '');
    }
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
  // "life with a minimum of 19 years": what has the minimum.
  if (
    before === 'with' &&
    /^(?:minimum|maximum)$/.test(
      tokens.slice(figure.outer, figure.first).find((t) => t.pos === 'NOUN' || t.pos === 'ADJ')?.lower ?? '',
    )
  ) {
    const noun = headBefore(clauses, figure.outer - 1);
    if (noun >= 0) return at(clauses, noun);
  }
  if (before === 'of' || before === 'between') {
    const ofAt = before === 'of' ? figure.outer - 1 : figure.outer - 2;
    if (tokens[ofAt]?.lower === 'of') {
      const noun = headBefore(clauses, ofAt);
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
  if (object >= 0 && !GROUP_NOUNS.has(nounLemma(tokens[object] as Token))) return at(clauses, object);
  // "spent an average of £46, down from £52"
  const same = object >= 0 ? inherited(figure, trail) : null;
  if (same) return same;
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

/** A magnitude is of an earthquake, said or not: "MW 5.2 DEPTH 9 KM". */
function shaken(clauses: Clauses): Counted {
  const said = clauses.tokens.findIndex(
    ({ lemma }, index) => clauses.tags[index] === 'NOUN' && nounKinship(lemma, EARTHQUAKE) >= 0.7,
  );
  return said >= 0 ? at(clauses, said) : { ...NONE, lemma: EARTHQUAKE };
}

const EARTHQUAKE = 'earthquake';

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

/** Verbs by which one thing is had for a sum. */
const PAYING = new Set(
  'pay spend charge offer bid ask fetch quote buy sell cost budget price want demand receive get set put'.split(' '),
);

/** "£40 for a ticket", "paid $3m less for each hull": what is paid for. */
function pricedFor(figure: Figure, clauses: Clauses): Counted | null {
  const { tokens } = clauses;
  let at = figure.end;
  if (/^(?:more|less|extra|each|apiece)$/.test(tokens[at]?.lower ?? '')) at++;
  // A sum given "for the hospice" or a fine "for a breach" buys nothing.
  const verb = clauses.verbs[clauses.of[figure.first] ?? -1] as VerbGroup | undefined;
  if (verb && !PAYING.has(verb.lemma)) return null;
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
