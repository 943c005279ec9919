/** How a claim's status is shown: a sign and words, so that it is never told by colour alone. */

import type { JudgedClaim } from '../engine/findings/finding.ts';

/** What a reader is told: a claim that a stet lets stand is neither right nor wrong. */
export type Shown = JudgedClaim['status'] | 'stet';

export const SIGNS: Readonly<Record<Shown, readonly [sign: string, words: string]>> = {
  contradicted: ['✗', 'contradicted'],
  conflict: ['↔', 'sources disagree'],
  unsupported: ['○', 'no source'],
  unchecked: ['◌', 'not read'],
  stet: ['…', 'stet'],
  supported: ['✓', 'supported'],
};

export const shownStatus = ({ status, stet }: Pick<JudgedClaim, 'status' | 'stet'>): Shown =>
  stet === null ? status : 'stet';
