/** The configuration as everything else sees it: merged, checked, and with its places resolved. */

import type { RuleId, Severity } from '../engine/findings/finding.ts';
import type { CalendarDay } from '../engine/values/calendar.ts';
import type { HouseStyle } from '../engine/values/house-style.ts';

/** A file, a folder or a glob, and the folder from which it is meant. */
export interface FilePattern {
  /** URI of a folder. */
  readonly base: string;
  readonly pattern: string;
}

export type RuleSettings = Readonly<Partial<Record<RuleId, Severity | 'off'>>>;

export interface LimitSettings {
  readonly megabytes?: number | undefined;
  readonly seconds?: number | undefined;
  /** Megabytes. */
  readonly memory?: number | undefined;
  readonly pages?: number | undefined;
  readonly rows?: number | undefined;
}

export interface Config {
  /** Null where no configuration names sources: then they are looked for beside the draft. */
  readonly sources: readonly FilePattern[] | null;
  /** Neither sources nor drafts. */
  readonly exclude: readonly FilePattern[];
  /** Sources that no report may quote. */
  readonly confidential: readonly FilePattern[];
  /** Sources that weigh more or less than the others where they disagree. */
  readonly trust: { readonly high: readonly FilePattern[]; readonly low: readonly FilePattern[] };
  readonly rules: RuleSettings;
  /** Other severities for some drafts, in the order in which they are laid over one another. */
  readonly overrides: readonly { readonly files: readonly FilePattern[]; readonly rules: RuleSettings }[];
  readonly style: HouseStyle;
  /** The story's date where the draft gives none. */
  readonly date: CalendarDay | null;
  /** Address of the newsroom's fact base, or null. */
  readonly store: string | null;
  /** How far reading goes; what is not there is as usual. */
  readonly limits: LimitSettings;
  /** The least severity that makes a check fail. */
  readonly failOn: Severity | 'never';
  /** The least severity that is shown. */
  readonly minSeverity: Severity;
}

export const DEFAULT_CONFIG: Config = {
  sources: null,
  exclude: [],
  confidential: [],
  trust: { high: [], low: [] },
  rules: {},
  overrides: [],
  style: 'ap',
  date: null,
  store: null,
  limits: {},
  failOn: 'error',
  minSeverity: 'warning',
};

/** What is wrong with a file, and where in it; the range counts from 0, as editors do. */
export interface ConfigProblem {
  readonly uri: string;
  readonly message: string;
  readonly range?: Range;
}

interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}
