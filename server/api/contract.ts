/** The types of the package's exports. This file imports nothing: the build ships it as the library's declarations. */

export type Severity = 'error' | 'warning' | 'info';

/** A document as text. `path` is how it is named in evidence and messages; its ending tells the format. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** What can be set besides the texts; the keys are those of the configuration file. */
export interface CheckConfig {
  /** A rule's severity by its id, or `off`. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** House style in which fixes are written. Default `ap`. */
  readonly style?: 'ap' | 'guardian' | 'reuters';
}

export interface CheckInput {
  readonly draft: TextFile;
  readonly sources: readonly TextFile[];
  /** YYYY-MM-DD, where neither the draft's front matter nor its dateline gives the date. */
  readonly storyDate?: string;
  readonly config?: CheckConfig;
}

/** A passage that bears on a finding or a claim. Offsets count UTF-16 units of that document's text, half-open. */
export interface Evidence {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces `start` to `end` of the draft. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Something in the draft that disagrees. Offsets into the draft, UTF-16 units, half-open. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
}

/** A value of the draft with its verdict. */
export interface Claim {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly status: 'supported' | 'contradicted' | 'conflict' | 'unsupported' | 'unchecked';
  readonly evidence: readonly Evidence[];
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly claims: readonly Claim[];
}

export interface QuantityValue {
  /** Of the words alone; a range's lower value; a share as a fraction; a score's first figure. */
  readonly number: number;
  readonly min: number;
  readonly max: number;
  readonly relation: '=' | '~' | '>' | '<' | 'up' | 'down';
  /** '' for plain counts; an ISO 4217 code, `%`, `pp`, `rank`, `score`, `ratio`, `times`, or the unit's singular. */
  readonly unit: string;
  /** Lemma of what is counted, or null. */
  readonly counted: string | null;
  /** Lemma of what happened, or null. */
  readonly event: string | null;
  /** Who gives the figure, or null. */
  readonly speaker: string | null;
}

/** ISO 8601 as TIMEX3 writes it: 2024-01-28, 2024-01, 2024-W05, T16:00. */
export interface IsoValue {
  readonly iso: string;
}

/** ISO 8601 (PT3H), and the quantity that the length of time is. */
export interface DurationValue extends QuantityValue, IsoValue {}

export interface PlaceValue {
  readonly name: string;
  /** Continent, country, region, city, area, facility, water or unknown. */
  readonly type: string;
  /** ISO 3166-1 alpha-2, likeliest first; empty where unknown. */
  readonly countries: readonly string[];
}

export interface NameValue {
  readonly type: 'person' | 'organisation' | 'other';
  /** As written, without title. */
  readonly name: string;
  /** A person's title before the name ("Brig. Gen."), or ''. */
  readonly title: string;
}

export interface QuoteValue {
  /** Without the marks. */
  readonly words: string;
}

interface Located {
  readonly start: number;
  readonly end: number;
  /** The words at `start` to `end`. */
  readonly text: string;
}

/** A value read in the text, with its place. A quantity's place is its number expression alone. */
export type Mention = Located &
  (
    | { readonly kind: 'quantity'; readonly value: QuantityValue }
    | { readonly kind: 'date' | 'time'; readonly value: IsoValue }
    | { readonly kind: 'duration'; readonly value: DurationValue }
    | { readonly kind: 'place'; readonly value: PlaceValue }
    | { readonly kind: 'name'; readonly value: NameValue }
    | { readonly kind: 'quote'; readonly value: QuoteValue }
  );

export interface ReadOptions {
  /** YYYY-MM-DD: the day by which "Tuesday" is resolved, where the text itself gives none. */
  readonly date?: string;
}

/** Checks a Markdown draft against its sources. Rejects with a RangeError where a date or a setting is malformed. */
export type CheckText = (input: CheckInput) => Promise<CheckResult>;

/** Reads the values that stand in a Markdown text, in their order. Throws a RangeError where the date is malformed. */
export type ReadText = (text: string, options?: ReadOptions) => Mention[];
