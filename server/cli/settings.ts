/** What a run is set to, as plain data: what every command that reads takes, and what the command line sets over the configuration. */

import { RULE_IDS, type RuleId, type Severity } from '../engine/findings/finding.ts';
import type { HouseStyle } from '../engine/values/house-style.ts';

export type Level = Severity | 'off';

/** What is said on the command line about the check itself; it stands before every configuration. */
export interface Overrides {
  /** These rules alone; empty for all. */
  readonly select: readonly RuleId[];
  readonly ignore: readonly RuleId[];
  readonly severity: Readonly<Partial<Record<RuleId, Level>>>;
  readonly style?: HouseStyle;
  /** YYYY-MM-DD: the story's date where the draft gives none. */
  readonly asOf?: string;
}

/** What every command that reads takes from its options. It goes to checking threads as it is. */
export interface ReadingOptions {
  readonly sources?: readonly string[];
  /** A file; false for none at all; true for the one that is found. */
  readonly config: string | boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
  /** Whether a draft without sources fails; where nothing is said, in CI. */
  readonly requireSources?: boolean;
  readonly overrides?: Overrides;
}

/** The rules' severities after configuration and command line: the nearest word wins. */
export function severities(
  configured: Readonly<Partial<Record<RuleId, Level>>>,
  { select, ignore, severity }: Pick<Overrides, 'select' | 'ignore' | 'severity'>,
): Readonly<Partial<Record<RuleId, Level>>> {
  const levels: Partial<Record<RuleId, Level>> = { ...configured };
  for (const id of RULE_IDS) {
    const given = severity[id];
    if (given) levels[id] = given;
    else if (ignore.includes(id) || (select.length > 0 && !select.includes(id))) levels[id] = 'off';
    // Whoever selects a rule by name wants it, also where a configuration has it off.
    else if (select.includes(id) && levels[id] === 'off') delete levels[id];
  }
  return levels;
}
