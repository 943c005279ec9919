/** What can be done about a finding: write the source's value, let the draft's stand, look at the source. */

import type { CodeAction, CodeActionParams, Command, TextEdit } from 'vscode-languageserver';
import type { Finding, Fix } from '../engine/findings/finding.ts';
import { editOf, placeName, placeOf } from './convert.ts';
import { diagnosticOf, shownOf } from './diagnostics.ts';
import type { Snapshot } from './snapshot.ts';
import { stetEdit } from './stet.ts';
import { workspaceEdit } from './workspace-edit.ts';

export const QUICK_FIX = 'quickfix';
export const FIX_ALL = 'source.fixAll.backread';

/** What the client can do; each missing part leaves an action out or makes it plainer. */
export interface Abilities {
  /** Knows edits that carry a version. */
  readonly versionedEdits: boolean;
  /** Names of commands that the client runs by itself. */
  readonly commands: readonly string[];
}

/** Argument of the client command `backread.stet`: what `backread/stet` wants besides a reason. */
export interface StetTarget {
  readonly uri: string;
  readonly version: number | null;
  readonly ruleId: string;
  readonly start: number;
  readonly words: string;
}

export function codeActions(snapshot: Snapshot, params: CodeActionParams, abilities: Abilities): CodeAction[] {
  const { only } = params.context;
  const wanted = (kind: string): boolean => !only || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const quick = wanted(QUICK_FIX)
    ? findingsIn(snapshot, params.range).flatMap((finding) => actionsFor(snapshot, finding, abilities))
    : [];
  // Asked for by name only: nobody looks for it in the list over a word.
  const all = only && wanted(FIX_ALL) ? fixAll(snapshot, abilities) : null;
  return all ? [...quick, all] : quick;
}

function findingsIn(snapshot: Snapshot, range: CodeActionParams['range']): readonly Finding[] {
  const start = snapshot.document.offsetAt(range.start);
  const end = snapshot.document.offsetAt(range.end);
  return shownOf(snapshot).filter(({ span }) => span.start <= end && start <= span.end);
}

function actionsFor(snapshot: Snapshot, finding: Finding, abilities: Abilities): CodeAction[] {
  const diagnostics = [diagnosticOf(snapshot, finding)];
  const preferred = finding.fixes.filter(({ safe }) => safe).length === 1;
  const fixes = finding.fixes.map(
    (fix): CodeAction => ({
      title: fix.title,
      kind: QUICK_FIX,
      diagnostics,
      ...(fix.safe && preferred ? { isPreferred: true } : {}),
      edit: workspaceEdit(snapshot, editsOf(snapshot, fix), abilities.versionedEdits),
    }),
  );
  const others = [stetAction(snapshot, finding, abilities), ...openActions(snapshot, finding, abilities)];
  return [...fixes, ...others.filter((action) => action !== null).map((action) => ({ ...action, diagnostics }))];
}

const editsOf = (snapshot: Snapshot, fix: Fix): TextEdit[] => fix.edits.map((edit) => editOf(snapshot.document, edit));

function stetAction(snapshot: Snapshot, finding: Finding, abilities: Abilities): CodeAction | null {
  if (finding.ruleId === 'unused-stet') return null;
  const plain = stetEdit(snapshot, finding, { reason: 'reason', initials: 'initials' });
  if (!plain) return null;
  const title = `Stet: let "${shortened(finding.words)}" stand…`;
  if (!abilities.commands.includes('backread.stet')) {
    return { title, kind: QUICK_FIX, edit: workspaceEdit(snapshot, [plain], abilities.versionedEdits) };
  }
  const { uri, version } = snapshot;
  const target: StetTarget = { uri, version, ruleId: finding.ruleId, start: finding.span.start, words: finding.words };
  return { title, kind: QUICK_FIX, command: command(title, 'backread.stet', target) };
}

function openActions(snapshot: Snapshot, finding: Finding, abilities: Abilities): CodeAction[] {
  if (!abilities.commands.includes('backread.openSource')) return [];
  return finding.evidence.flatMap((evidence) => {
    const place = placeOf(snapshot, evidence);
    if (!place || place.location.uri === snapshot.uri) return [];
    const title = `Open ${placeName(evidence)} to the side`;
    return [{ title, kind: QUICK_FIX, command: command(title, 'backread.openSource', place.location) }];
  });
}

const command = (title: string, name: string, argument: unknown): Command => ({
  title,
  command: name,
  arguments: [argument],
});

/** Every fix behind which one undisputed source stands; of two that touch, the first. */
function fixAll(snapshot: Snapshot, abilities: Abilities): CodeAction | null {
  let reached = -1;
  const edits: TextEdit[] = [];
  for (const finding of shownOf(snapshot)) {
    const [fix, ...others] = finding.fixes.filter(({ safe }) => safe);
    const spans = fix?.edits.map(({ span }) => span) ?? [];
    if (!fix || others.length > 0 || spans.some(({ start }) => start < reached)) continue;
    edits.push(...editsOf(snapshot, fix));
    reached = Math.max(reached, ...spans.map(({ end }) => end));
  }
  if (edits.length === 0) return null;
  const title = 'Change every value that one source contradicts';
  return { title, kind: FIX_ALL, edit: workspaceEdit(snapshot, edits, abilities.versionedEdits) };
}

const shortened = (words: string): string => (words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words);
