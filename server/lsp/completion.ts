/** Inside a stet comment: what can be let stand there, every rule with what it looks at, and in its reason the sources. */

import type { CompletionItem, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import { RULE_IDS } from '../engine/findings/finding.ts';
import { shownOf } from './diagnostics.ts';
import { say } from './language/say.ts';
import { LOOKS_AT } from './rule-words.ts';
import type { Snapshot } from './snapshot.ts';
import { stetKeyOf } from './stet.ts';

//                  "<!-- stet count-mismatch "14", day-mi"
//                                                 ^^^^^^
const IN_STET = /<!--\s*stet\s+(?:(?:[^":,>]|"[^"]*")*,\s*)?([\w-]*)$/u;
//                      "<!-- st"
//                           ^^
const COMMENT = /<!--\s*([a-z]*)$/u;

//    "<!-- stet count-mismatch "14" against "52": confirmed by harb"
//                                                               ^^^^
const IN_REASON = /<!--\s*stet\s+(?:[^":>]|"[^"]*")*:(?:(?!-->)[\s\S])*?([\w.-]*)$/u;

/** A comment begins within this distance of the cursor, or is none of ours. */
const LONGEST = 400;

/** What stands before the cursor, where that is in a comment; null elsewhere. */
export function commentAt(document: TextDocument, position: Position): string | null {
  const offset = document.offsetAt(position);
  const before = document.getText().slice(Math.max(0, offset - LONGEST), offset);
  const start = before.lastIndexOf('<!--');
  return start < 0 || before.indexOf('-->', start) >= 0 ? null : before.slice(start);
}

/**
 * @param before the comment as far as the cursor.
 * @param asked whether a person asked for it; a reason is prose, in which no list opens by itself.
 */
export function completionsAt(
  snapshot: Snapshot,
  position: Position,
  before: string,
  asked: boolean,
): CompletionItem[] {
  const { document } = snapshot;
  const offset = document.offsetAt(position);
  const comment = COMMENT.exec(before)?.[1];
  if (comment !== undefined && 'stet'.startsWith(comment)) {
    const range = { start: document.positionAt(offset - comment.length), end: position };
    return [
      {
        label: 'stet',
        kind: 14,
        detail: say('let a finding stand, with a reason'),
        textEdit: { range, newText: 'stet ' },
        command: { title: 'Suggest', command: 'editor.action.triggerSuggest' },
      },
    ];
  }
  const typed = IN_STET.exec(before)?.[1];
  if (typed === undefined) return asked ? sourceItems(snapshot, position, before) : [];
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
    ...RULE_IDS.filter((id) => id !== 'unused-stet').map((id) => item(id, say(LOOKS_AT[id]), AHEAD)),
  ];
}

const AHEAD = 5;

/** The names of the sources, those that may be quoted nowhere left out: a comment goes with the draft. */
function sourceItems(
  { document, sources, confidential }: Snapshot,
  position: Position,
  before: string,
): CompletionItem[] {
  const typed = IN_REASON.exec(before)?.[1];
  if (typed === undefined) return [];
  const range = { start: document.positionAt(document.offsetAt(position) - typed.length), end: position };
  const uris = [...sources.values()].map(({ uri }) => uri).filter((uri) => !confidential(uri));
  return uris.map((uri) => {
    const label = Utils.basename(URI.parse(uri));
    return {
      label,
      kind: 17,
      detail: say('a source of this draft'),
      filterText: label,
      textEdit: { range, newText: label },
    };
  });
}
