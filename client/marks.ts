/** Marks in the gutter and the overview ruler, for who turns them on: a shape for each status, with words over it. */

import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';
import type { Coverage } from './coverage.ts';
import type { LanguageClient } from './language-client.ts';
import type { ClaimView } from './protocol.ts';
import { ORDER, type Shown, SIGNS, shownOf } from './signs.ts';

interface Mark {
  readonly range: Range;
  readonly shown: Shown;
  readonly words: string;
}

export interface Marks extends vscode.Disposable {
  /** Marks of the editor in view; empty where they are off. */
  readonly shown: readonly Mark[];
}

const SETTING = 'backread.marks';

export function createMarks(context: vscode.ExtensionContext, client: LanguageClient, coverage: Coverage): Marks {
  // Of several on one line of the screen that which was made first is seen: the worst.
  const types = new Map(ORDER.map((shown) => [shown, typeOf(context, shown)]));
  let marked: Marks['shown'] = [];

  const draw = async (editor: vscode.TextEditor): Promise<void> => {
    const { uri, version } = editor.document;
    const wanted = vscode.workspace.getConfiguration().get(SETTING) === true && coverage.summary(uri) !== undefined;
    const whole = wanted ? await coverage.whole(uri) : null;
    // Typed meanwhile: the next reading draws.
    if (editor.document.version !== version) return;
    const marks = whole ? whole.claims.map(markOf) : [];
    for (const [shown, type] of types) {
      const own = marks.filter((one) => one.shown === shown);
      const ranges = own.map(({ range }) => client.protocol2CodeConverter.asRange(range));
      editor.setDecorations(type, ranges);
    }
    if (editor === vscode.window.activeTextEditor) marked = marks;
  };
  const drawAll = (): void => vscode.window.visibleTextEditors.forEach((editor) => void draw(editor));
  const listeners = [
    coverage.onDidChange(drawAll),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(SETTING) && drawAll()),
  ];
  return {
    get shown() {
      return marked;
    },
    dispose: () => {
      for (const one of [...listeners, ...types.values()]) one.dispose();
    },
  };
}

const markOf = (claim: ClaimView): Mark => {
  const shown = shownOf(claim);
  return { range: claim.range, shown, words: SIGNS[shown].words };
};

function typeOf(context: vscode.ExtensionContext, shown: Shown): vscode.TextEditorDecorationType {
  const icon = (theme: string): vscode.Uri =>
    vscode.Uri.joinPath(context.extensionUri, 'images', 'marks', `${shown}-${theme}.svg`);
  return vscode.window.createTextEditorDecorationType({
    light: { gutterIconPath: icon('light') },
    dark: { gutterIconPath: icon('dark') },
    gutterIconSize: 'contain',
    // What bears the draft out is the rule, and would make the ruler one band.
    ...(shown === 'supported' ? {} : { overviewRulerColor: new vscode.ThemeColor(SIGNS[shown].colour) }),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  });
}

/** Turns the marks on or off for this person. */
export async function toggleMarks(): Promise<void> {
  const settings = vscode.workspace.getConfiguration();
  await settings.update(SETTING, settings.get(SETTING) !== true, vscode.ConfigurationTarget.Global);
}
