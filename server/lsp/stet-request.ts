/** `backread/stet`: a reason was given, so the comment can be written. */

import type { WorkspaceEdit } from 'vscode-languageserver';
import type { StetTarget } from './code-actions.ts';
import type { Snapshot } from './snapshot.ts';
import { type StetWords, stetEdit } from './stet.ts';
import { workspaceEdit } from './workspace-edit.ts';

export type StetRequest = StetTarget & StetWords;

/** Null where the finding is gone, or stands where no comment can. Typing may have moved it while the reason was written. */
export function stetAnswer(snapshot: Snapshot, request: StetRequest, versioned: boolean): WorkspaceEdit | null {
  const [finding] = snapshot.report.findings
    .filter(({ ruleId, words }) => ruleId === request.ruleId && words === request.words)
    .sort((a, b) => Math.abs(a.span.start - request.start) - Math.abs(b.span.start - request.start));
  const edit = finding ? stetEdit(snapshot, finding, request) : null;
  return edit && workspaceEdit(snapshot, [edit], versioned);
}
