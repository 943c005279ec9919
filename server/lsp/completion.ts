/** Inside a stet comment: what can be let stand there, and every rule with what it looks at. */

import type { CompletionItem, Position } from 'vscode-languageserver';
import { RULE_IDS } from '../engine/findings/finding.ts';
import { shownOf } from './diagnostics.ts';
import { LOOKS_AT } from './rule-words.ts';
import type { Snapshot } from './snapshot.ts';
import { stetKeyOf } from './stet.ts';

//                  "<!-- stet count-mismatch "14", day-mi"
//                                                 ^^^^^^
const IN_STET = /<!--\s*stet\s+(?:(?:[^":,>]|"[^"]*")*,\s*)?([\w-]*)$/u;
//                      "<!-- st"
//                           ^^
const COMMENT = /<!--\s*([a-z]*)$/u;

/** A comment begins within this distance of the cursor, or is none of ours. */
const LONGEST = 400;

export function completionsAt(snapshot: Snapshot, position: Position): CompletionItem[] {
  const { document } = snapshot;
  const offset = document.offsetAt(position);
  const before = document.getText().slice(Math.max(0, offset - LONGEST), offset);
  const comment = COMMENT.exec(before)?.[1];
  if (comment !== undefined && 'stet'.startsWith(comment)) {
    const range = { start: document.positionAt(offset - comment.length), end: position };
    return [
      {
        label: 'stet',
        kind: 14,
        detail: 'let a finding stand, with a reason',
        textEdit: { range, newText: 'stet ' },
        command: { title: 'Suggest', command: 'editor.action.triggerSuggest' },
      },
    ];
  }
  const typed = IN_STET.exec(before)?.[1];
  if (typed === undefined) return [];
  const range = { start: document.positionAt(offset - typed.length), end: position };
  const item = (label: string, detail: string, order: number): CompletionItem => ({
    label,
    kind: 20,
    detail,
    sortText: String(order),
    filterText: label,
    textEdit: { range, newText: label },
  });
  // Findings after the comment first: the nearest is what is being stetted.
  const ahead = shownOf(snapshot).filter(({ span, ruleId }) => span.start >= offset && ruleId !== 'unused-stet');
  return [
    ...ahead.slice(0, AHEAD).map((finding, order) => item(stetKeyOf(finding), finding.message, order)),
    ...RULE_IDS.filter((id) => id !== 'unused-stet').map((id) => item(id, LOOKS_AT[id], AHEAD)),
  ];
}

const AHEAD = 5;
