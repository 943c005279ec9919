/** Names of persons and organisations as values. */

export interface PersonName {
  readonly type: 'person';
  /** Given and middle names as written; empty on a second reference. */
  readonly given: readonly string[];
  readonly surname: string;
  /** "Brig. Gen.", "Mayor", "Dr": as written before the name; '' where none. */
  readonly title: string;
  /** Role or affiliation in apposition ("the deputy commander", "of the Harbour Trust"); '' where none. */
  readonly role: string;
}

export interface OrganisationName {
  readonly type: 'organisation';
  readonly name: string;
  /** The acronym that the text itself defines for it, or ''. */
  readonly acronym: string;
}

export interface OtherName {
  readonly type: 'other';
  readonly name: string;
}

export type NameValue = PersonName | OrganisationName | OtherName;
