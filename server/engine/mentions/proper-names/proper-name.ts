/** Proper names: stretches of capitalised words, told apart into persons, organisations and places. */

import type { Entry } from '../../lexicon/gazetteer.ts';
import type { PlaceKind } from '../../values/place.ts';

/** Token positions in a sentence, the end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface PersonFound extends Stretch {
  readonly kind: 'person';
  /** Where its title begins; `from` where there is none. */
  readonly title: number;
}

export interface OrganisationFound extends Stretch {
  readonly kind: 'organisation';
  readonly acronym: string;
}

export interface PlaceFound extends Stretch {
  readonly kind: 'place';
  readonly type: PlaceKind;
  /** What the gazetteer knows under the name; empty where it knows nothing. */
  readonly entries: readonly Entry[];
  readonly demonym: boolean;
  /** Whether the text names the place as such, or a government by its seat. */
  readonly metonym: boolean;
}

export type ProperName = PersonFound | OrganisationFound | PlaceFound;

/** What was read from a position on, and the position behind it. */
export interface ReadOne {
  readonly names: readonly ProperName[];
  readonly to: number;
}

export const nothing = (to: number): ReadOne => ({ names: [], to });

export const person = (title: number, from: number, to: number): PersonFound => ({ kind: 'person', title, from, to });
export const organisation = (from: number, to: number, acronym = ''): OrganisationFound => ({
  kind: 'organisation',
  from,
  to,
  acronym,
});
export const place = (
  from: number,
  to: number,
  type: PlaceKind,
  entries: readonly Entry[] = [],
  demonym = false,
  metonym = false,
): PlaceFound => ({
  kind: 'place',
  from,
  to,
  type,
  entries,
  demonym,
  metonym,
});
