/** `backread/turnOff`: the edit to the configuration that turns a rule off, for one draft or for all that the file is for. */

import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import { NEW_CONFIG, withRuleOff } from '../config/turn-off.ts';
import type { RuleId } from '../engine/findings/finding.ts';
import type { Host } from '../host/host.ts';
import { sameUri } from './convert.ts';
import type { Snapshot } from './snapshot.ts';

export const TURN_OFF = 'backread/turnOff';

export interface TurnOffRequest {
  readonly uri: string;
  readonly ruleId: RuleId;
  /** This draft alone, or all drafts for which the configuration holds. */
  readonly scope: 'draft' | 'workspace';
}

const NEW_NAME = '.backread.jsonc';

/** The name of the file that will be written to. */
export const configName = ({ configs }: Snapshot): string =>
  configs[0] ? Utils.basename(URI.parse(configs[0])) : NEW_NAME;

/** Where the configuration is, or will be: beside the nearest, else in the workspace folder, else beside the draft. */
function placeFor(snapshot: Snapshot, roots: readonly string[]): string | null {
  const nearest = snapshot.configs[0];
  if (nearest) return nearest;
  const uri = sameUri(snapshot.uri);
  const untitled = URI.parse(uri).scheme === 'untitled';
  const root = roots.find((one) => uri.startsWith(`${one}/`)) ?? (untitled ? roots[0] : undefined);
  if (!root && untitled) return null;
  return Utils.joinPath(root ? URI.parse(root) : Utils.dirname(URI.parse(uri)), NEW_NAME).toString();
}

/**
 * Null where there is no place for a configuration.
 * @throws Error whose message can be shown.
 */
export async function turnOffEdit(
  host: Host,
  snapshot: Snapshot,
  roots: readonly string[],
  { ruleId, scope }: TurnOffRequest,
  open: (uri: string) => TextDocument | undefined,
): Promise<WorkspaceEdit | null> {
  const uri = placeFor(snapshot, roots);
  if (!uri) return null;
  const name = Utils.basename(URI.parse(uri));
  const file = scope === 'draft' ? fileFrom(uri, snapshot.uri) : null;
  if (scope === 'draft' && file === null) return null;
  if ((await host.stat(uri)) === null) {
    const whole: TextEdit = { range: NOTHING, newText: withRuleOff(name, NEW_CONFIG, ruleId, file) };
    return {
      documentChanges: [
        { kind: 'create', uri, options: { ignoreIfExists: true } },
        { textDocument: { uri, version: null }, edits: [whole] },
      ],
    };
  }
  const before = open(uri) ?? TextDocument.create(uri, 'jsonc', 0, new TextDecoder().decode(await host.read(uri)));
  const text = before.getText();
  const after = withRuleOff(name, text, ruleId, file);
  return { changes: { [uri]: [changed(before, text, after)] } };
}

const NOTHING = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The draft as a configuration names it: from its own folder. Null where it stands elsewhere. */
function fileFrom(config: string, draft: string): string | null {
  const folder = Utils.dirname(URI.parse(config)).path.replace(/\/?$/, '/');
  const { scheme, path } = URI.parse(draft);
  return scheme === URI.parse(config).scheme && path.startsWith(folder) ? path.slice(folder.length) : null;
}

/** Only the stretch that differs, so that a cursor elsewhere in the file stays where it is. */
function changed(document: TextDocument, before: string, after: string): TextEdit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let same = 0;
  const most = Math.min(before.length, after.length) - start;
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same++;
  return {
    range: { start: document.positionAt(start), end: document.positionAt(before.length - same) },
    newText: after.slice(start, after.length - same),
  };
}
