/** What a rule is: it looks at the judged draft and reports; how a report is said and fixed stands beside the finding. */

import type { Verdict } from '../compare/verdict.ts';
import type { Base } from '../facts/base.ts';
import type { DocumentReading } from '../facts/document-reading.ts';
import type { Statement } from '../facts/statement.ts';
import type { RuleId, Severity } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import type { HouseStyle } from '../values/house-style.ts';

export interface Check {
  readonly draft: DocumentReading;
  readonly statements: readonly Statement[];
  readonly verdicts: readonly Verdict[];
  readonly base: Base;
  readonly style: HouseStyle;
}

export interface Rule {
  readonly id: RuleId;
  /** What it holds, in a sentence for `backread rules` and the help page. */
  readonly says: string;
  /** `off`: it says nothing until a configuration gives it a severity. */
  readonly severity: Severity | 'off';
  check(check: Check): Iterable<Report>;
}
