/** What can be done about a finding: write the source's value, let the draft's stand, look at the source, have it explained, stop the check. */

import type { CodeAction, CodeActionParams, Command, TextEdit } from 'vscode-languageserver';
import type { Finding, Fix } from '../engine/findings/finding.ts';
import { editOf, placeName, placeOf } from './convert.ts';
import { diagnosticOf, shownOf } from './diagnostics.ts';
import type { ExplainRequest } from './explain.ts';
import { titleOf } from './fix-title.ts';
import { say } from './language/say.ts';
import { LOOKS_AT } from './rule-words.ts';
import type { Snapshot } from './snapshot.ts';
import { stetEdits } from './stet.ts';
import { configName, type TurnOffRequest } from './turn-off.ts';
import { workspaceEdit } from './workspace-edit.ts';

export const QUICK_FIX = 'quickfix';
export const FIX_ALL = 'source.fixAll.backread';

/** What the client can do; each missing part leaves an action out or makes it plainer. */
export interface Abilities {
  /** Knows edits that carry a version. */
  readonly versionedEdits: boolean;
  /** Names of commands that the client runs by itself. */
  readonly commands: readonly string[];
  /** Asks for an action's edit when the action is chosen. */
  readonly resolvesEdits: boolean;
}

/** Argument of the client commands `backread.stet` and `backread.stetAll`: what `backread/stet` wants besides a reason. */
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
      title: titleOf(fix),
      kind: QUICK_FIX,
      diagnostics,
      ...(fix.safe && preferred ? { isPreferred: true } : {}),
      edit: workspaceEdit(snapshot, editsOf(snapshot, fix), abilities.versionedEdits),
    }),
  );
  const others = [
    stetAction(snapshot, finding, abilities),
    ...openActions(snapshot, finding, abilities),
    stetAllAction(snapshot, finding, abilities),
    ...readActions(snapshot, finding, abilities),
    ...turnOffActions(snapshot, finding, abilities),
  ];
  return [...fixes, ...others.filter((action) => action !== null).map((action) => ({ ...action, diagnostics }))];
}

const editsOf = (snapshot: Snapshot, fix: Fix): TextEdit[] => fix.edits.map((edit) => editOf(snapshot.document, edit));

function stetAction(snapshot: Snapshot, finding: Finding, abilities: Abilities): CodeAction | null {
  if (finding.ruleId === 'unused-stet') return null;
  const [plain] = stetEdits(snapshot, [finding], { reason: 'reason', initials: 'initials' });
  if (!plain) return null;
  const title = say('Stet: let "{0}" stand…', shortened(finding.words));
  if (!abilities.commands.includes('backread.stet')) {
    return { title, kind: QUICK_FIX, edit: workspaceEdit(snapshot, [plain], abilities.versionedEdits) };
  }
  return { title, kind: QUICK_FIX, command: command(title, 'backread.stet', stetTargetOf(snapshot, finding)) };
}

export const stetTargetOf = ({ uri, version }: Snapshot, { ruleId, span, words }: Finding): StetTarget => ({
  uri,
  version,
  ruleId,
  start: span.start,
  words,
});

/** One reason for every finding of a rule; only worth a line where there are several. */
function stetAllAction(snapshot: Snapshot, finding: Finding, { commands }: Abilities): CodeAction | null {
  const alike = shownOf(snapshot).filter(({ ruleId }) => ruleId === finding.ruleId).length;
  if (finding.ruleId === 'unused-stet' || alike < 2 || !commands.includes('backread.stetAll')) return null;
  const title = say('Stet: let all {0} flagged {1} of this draft stand…', alike, say(LOOKS_AT[finding.ruleId]));
  return { title, kind: QUICK_FIX, command: command(title, 'backread.stetAll', stetTargetOf(snapshot, finding)) };
}

/** Pages to read, for a client that can show them. */
function readActions(snapshot: Snapshot, finding: Finding, { commands }: Abilities): CodeAction[] {
  const place: ExplainRequest = { uri: snapshot.uri, position: snapshot.document.positionAt(finding.span.start) };
  const pages = [
    ['backread.explain', say('Explain why "{0}" is flagged', shortened(finding.words)), place],
    ['backread.openRule', say('Open the page about {0}', say(LOOKS_AT[finding.ruleId])), finding.ruleId],
  ] as const;
  return pages
    .filter(([name]) => commands.includes(name) && !(name === 'backread.explain' && finding.ruleId === 'unused-stet'))
    .map(([name, title, argument]) => ({ title, kind: QUICK_FIX, command: command(title, name, argument) }));
}

/** The configuration is written when the action is chosen: by our client, which saves it too, or by one that resolves. */
function turnOffActions(snapshot: Snapshot, finding: Finding, { commands, resolvesEdits }: Abilities): CodeAction[] {
  const { ruleId } = finding;
  const config = configName(snapshot);
  return (['draft', 'workspace'] as const).flatMap((scope): CodeAction[] => {
    const what = say(LOOKS_AT[ruleId]);
    const title =
      scope === 'draft'
        ? say('Stop checking {0} in this draft ({1})', what, config)
        : say('Stop checking {0} in every draft ({1})', what, config);
    const data: TurnOffRequest = { uri: snapshot.uri, ruleId, scope };
    if (scope === 'draft' && snapshot.uri.startsWith('untitled:')) return [];
    if (commands.includes('backread.turnOff'))
      return [{ title, kind: QUICK_FIX, command: command(title, 'backread.turnOff', data) }];
    return resolvesEdits ? [{ title, kind: QUICK_FIX, data }] : [];
  });
}

function openActions(snapshot: Snapshot, finding: Finding, abilities: Abilities): CodeAction[] {
  if (!abilities.commands.includes('backread.openSource')) return [];
  return finding.evidence.flatMap((evidence) => {
    const place = placeOf(snapshot, evidence);
    if (!place || place.location.uri === snapshot.uri) return [];
    const title = say('Open {0} to the side', placeName(evidence));
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
  const title = say('Change every value that one source contradicts');
  return { title, kind: FIX_ALL, edit: workspaceEdit(snapshot, edits, abilities.versionedEdits) };
}

const shortened = (words: string): string => (words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words);
