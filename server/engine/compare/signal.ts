/** A named reason for or against an alignment, as an explanation lists it. */

export interface Signal {
  readonly name: string;
  readonly weight: number;
}
