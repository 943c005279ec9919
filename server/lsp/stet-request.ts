/** `backread/stet`: a reason was given, so the comment can be written. */

import type { WorkspaceEdit } from 'vscode-languageserver';
import type { StetTarget } from './code-actions.ts';
import type { Snapshot } from './snapshot.ts';
import { type StetWords, stetEdits } from './stet.ts';
import { workspaceEdit } from './workspace-edit.ts';

export type StetRequest = StetTarget & StetWords & { readonly all?: boolean };

/**
 * Null where the finding is gone, or stands where no comment can. Typing may have moved it while the reason was written.
 * With `all`, one reason for every finding of the rule.
 */
export function stetAnswer(snapshot: Snapshot, request: StetRequest, versioned: boolean): WorkspaceEdit | null {
  const alike = snapshot.report.findings.filter(({ ruleId }) => ruleId === request.ruleId);
  const [nearest] = alike
    .filter(({ words }) => words === request.words)
    .sort((a, b) => Math.abs(a.span.start - request.start) - Math.abs(b.span.start - request.start));
  const edits = stetEdits(snapshot, request.all ? alike : nearest ? [nearest] : [], request);
  return edits.length === 0 ? null : workspaceEdit(snapshot, edits, versioned);
}
