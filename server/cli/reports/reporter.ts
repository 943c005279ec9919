/** What a report format is: reviewed drafts in, text out. */

import type { Finding } from '../../engine/findings/finding.ts';
import type { CheckedDraft } from '../desk.ts';
import type { Paint } from '../paint.ts';

export interface Reviewed {
  readonly draft: CheckedDraft;
  /** Those that are to be shown, by place. */
  readonly findings: readonly Finding[];
}

export interface Manner {
  readonly paint: Paint;
  /** Findings only, no summary. */
  readonly quiet: boolean;
}

/** Pure; the text ends with a line feed unless it is empty. */
export type Reporter = (reviewed: readonly Reviewed[], manner: Manner) => string;
