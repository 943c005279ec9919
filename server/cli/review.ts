/** A reviewed run: what of the findings is shown, what fails, and everything that a report is made of. */

import type { Finding, Fix, Severity } from '../engine/findings/finding.ts';
import type { CheckedDraft } from './desk.ts';

export interface Reviewed<D extends CheckedDraft = CheckedDraft> {
  readonly draft: D;
  /** Those that are to be shown, by place. */
  readonly findings: readonly Finding[];
  /** How many a baseline let pass, and how many stand in lines that were not asked for. */
  readonly baselined: number;
  readonly elsewhere: number;
}

/** All that a report is made of. */
export interface Review<D extends CheckedDraft = CheckedDraft> {
  readonly drafts: readonly Reviewed<D>[];
  /** What could not be read, each one line. */
  readonly problems: readonly string[];
  /** Absolute path of the folder that names are meant from. */
  readonly cwd: string;
}

export const WEIGHT: Readonly<Record<Severity | 'never', number>> = { info: 0, warning: 1, error: 2, never: 3 };

/** The one fix that may be written unasked; null where there is none, or where a person has to choose. */
export function safeFix({ fixes }: Finding): Fix | null {
  const safe = fixes.filter((fix) => fix.safe);
  return safe.length === 1 ? (safe[0] as Fix) : null;
}

export const findingsOf = ({ drafts }: Review): readonly Finding[] => drafts.flatMap(({ findings }) => findings);

export interface Tally {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

export function tallyOf(findings: readonly Finding[]): Tally {
  const of = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: of('error'), warning: of('warning'), info: of('info') };
}

/** "2 errors, 1 warning"; "nothing" where there is none. */
export function tallyWords({ error, warning, info }: Tally): string {
  const parts = [many(error, 'error', 'errors'), many(warning, 'warning', 'warnings'), many(info, 'note', 'notes')];
  return parts.filter(Boolean).join(', ') || 'nothing';
}

const many = (count: number, one: string, more: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : more}`;
