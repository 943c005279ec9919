/** A named reason for or against an alignment, as an explanation lists it. */

export interface Signal {
  readonly name: string;
  /** How strongly it shows, 1 where it is only there or not. */
  readonly times: number;
  /** What it adds to the case: its strength by its weight. */
  readonly weight: number;
}
