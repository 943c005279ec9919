/** What the review panel and its page say to one another. */

interface Sentence {
  readonly before: string;
  /** '' where the value could not be found again in its sentence. */
  readonly value: string;
  readonly after: string;
}

export interface ReviewFinding {
  readonly message: string;
  readonly draft: Sentence;
  readonly passages: readonly (Sentence & { readonly place: string; readonly opens: boolean })[];
  /** Titles of what can be written, the first for the key A. */
  readonly fixes: readonly string[];
  readonly stets: boolean;
}

/** What stands on the page whatever is shown, in the reader's language. */
export interface ReviewWords {
  readonly draft: string;
  readonly actions: string;
  readonly stet: string;
  readonly openSource: string;
  /** "{0}" is a source's place. */
  readonly open: string;
  readonly previous: string;
  readonly next: string;
  readonly leave: string;
  readonly unread: string;
}

export interface ReviewState {
  /** The draft's name, and which finding of how many. */
  readonly progress: string;
  readonly heading: string;
  /** From 1; 0 where nothing is left. */
  readonly at: number;
  readonly total: number;
  readonly words: ReviewWords;
  readonly finding: ReviewFinding | null;
  /** Where nothing is left: how the draft stands. */
  readonly summary: readonly string[];
  /** What was not read, each a sentence. */
  readonly unread: readonly string[];
}

export type FromPage =
  | { readonly type: 'ready' | 'next' | 'previous' | 'stet' | 'leave' }
  | { readonly type: 'accept'; readonly fix: number }
  | { readonly type: 'open'; readonly passage: number };
