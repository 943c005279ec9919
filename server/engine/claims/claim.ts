/** Claims: a mention with its setting, which is what can be compared. */

import type { Mention } from '../mentions/mention.ts';
import type { Block } from '../text/document.ts';
import type { Sentence } from '../text/sentence.ts';

export type ClaimKind =
  | 'count'
  | 'rank'
  | 'score'
  | 'ratio'
  | 'money'
  | 'percent'
  | 'measure'
  | 'duration'
  | 'age'
  | 'day'
  | 'date'
  | 'time'
  | 'place'
  | 'name'
  | 'quote';

/** What happened. */
export interface EventRef {
  /** Lemma of the main verb or the event noun as it stands in the text ("kill", "strike", "toll"). */
  readonly lemma: string;
  /** Event classes of the lexicon that the lemma belongs to ("death", "attack"); empty where none. */
  readonly classes: readonly string[];
  /** Content lemmas of the event's subject and object heads, for telling one event from another. */
  readonly participants: readonly string[];
}

/** Whether the claim states what happened, or something planned, feared, asked for or denied. */
export type Modality = 'fact' | 'future' | 'possible' | 'denied' | 'conditional';

export interface Setting {
  /** Lemma of what is counted or measured ("soldier", "person", "age"), or null. */
  readonly counted: string | null;
  /** Lemmas that stand with it in its noun phrase, hyphenated parts apart ("precision-guided munitions": precision, guided). */
  readonly modifiers: readonly string[];
  readonly event: EventRef | null;
  /** Whose: owners and bearers by name or noun, surnames for persons ("Rivers" of an age, "Hamas" of its fighters). */
  readonly whose: readonly string[];
  /** Name of the speaker of the figure, as readText gives it, or null. */
  readonly speaker: string | null;
  readonly modality: Modality;
  readonly negated: boolean;
  /** "another 12", "the other two", "of them": a part or an increment, never the total of its noun. */
  readonly share: 'whole' | 'part' | 'increment';
  /** Places and dates of the sentence that bear on the claim (indices into the block's mentions), nearest first. */
  readonly where: readonly number[];
  readonly when: readonly number[];
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean;
  /** Content lemmas of the clause, and of the sentence beyond it. */
  readonly clause: readonly string[];
  readonly context: readonly string[];
}

export interface Claim<M extends Mention = Mention> {
  readonly kind: ClaimKind;
  readonly mention: M;
  /** Index of the mention among the block's mentions. */
  readonly at: number;
  readonly setting: Setting;
}

/** One block, read. Prose offsets only, so that it can be kept when the text around it moves. */
export interface BlockReading {
  readonly block: Block;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}
