/** Places as values: which gazetteer entry a name can stand for, and what lies in what. */

export type PlaceKind = 'continent' | 'country' | 'region' | 'city' | 'area' | 'facility' | 'water' | 'unknown';

export interface Place {
  /** The name as written, without direction words, articles or possessive. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** Spelling key: equal for "Deir ez-Zor" and "Deir Az Zor". */
  readonly key: string;
  /** ISO 3166-1 alpha-2 of the country or countries it may lie in, likeliest first; empty where unknown. */
  readonly countries: readonly string[];
  /** Spelling keys of the places that contain it, nearest first, as far as the gazetteer or the text ("Wichita, Kansas") tells. */
  readonly within: readonly string[];
  /** "Syrian": an adjective or a people, not the place itself. */
  readonly demonym: boolean;
  /** "eastern" in "eastern Syria". */
  readonly direction: string | null;
  /** A government named by its seat or its country ("Washington denied it"): it locates nothing. */
  readonly metonym: boolean;
}
