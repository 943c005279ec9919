/** From reports to findings: suppress what is stetted, drop what is said twice, put the rest in the order of the text. */

import { overlaps } from '../text/span.ts';
import type { Finding } from './finding.ts';
import { letsStand, type StetComment } from './stets.ts';

export interface Arranged {
  readonly findings: readonly Finding[];
  /** Findings that a stet lets stand, each with its stet. */
  readonly stetted: readonly { readonly finding: Finding; readonly stet: StetComment }[];
}

/** `findings` come in the order of the rules: of two on the same words the first stays. */
export function arrange(findings: readonly Finding[], stets: readonly StetComment[]): Arranged {
  const kept: Finding[] = [];
  const stetted: { finding: Finding; stet: StetComment }[] = [];
  for (const finding of findings) {
    if (kept.some((other) => overlaps(other.span, finding.span))) continue;
    const stet = stets.find((candidate) => letsStand(candidate, finding));
    if (stet) stetted.push({ finding, stet });
    else kept.push(finding);
  }
  kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { findings: kept, stetted };
}
