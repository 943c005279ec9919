/** Derivations: how a number that stands in no source follows from numbers that do. */

import type { Base } from '../facts/base.ts';
import type { Statement } from '../facts/statement.ts';

/** How the claim's value follows from the base, in words ("8 + 6"), or null. */
export function derive(_claim: Statement, _base: Base): string | null {
  return null;
}
