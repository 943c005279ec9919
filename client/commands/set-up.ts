/** Setting up a folder: which folders hold the sources, in which house style to write, and a configuration that says so. */

import * as vscode from 'vscode';

export interface SetUp {
  /** Paths from the folder. */
  readonly sources: readonly string[];
  readonly style: string;
}

const CONFIGS = ['.backread.jsonc', '.backread.json', '.backread.yaml', '.backread.yml'];
/** Folders with these are sources without a word of configuration. */
const USUAL = /(?:^|\/)(?:seeds|sources)$/u;
const LIKELY = /(?:^|\/)(?:seeds|sources|documents|docs|handouts|wire|releases|transcripts)$/iu;
const DOCUMENTS = '**/*.{txt,csv,tsv,html,htm,eml,pdf,docx,xlsx,srt,vtt,facts}';
const MOST = 2000;

const STYLES = [
  { label: 'AP', style: 'ap', description: '10 percent, March 4, $2 million' },
  { label: 'Guardian', style: 'guardian', description: '10%, 4 March, £2m' },
  { label: 'Reuters', style: 'reuters', description: '10%, March 4, $2 million' },
];

/** @param given answers of a caller that has asked already. */
export async function setUp(given?: SetUp): Promise<void> {
  const folder = await chosenFolder();
  if (!folder) return;
  const known = await existing(folder);
  if (known) {
    await vscode.window.showTextDocument(known);
    void vscode.window.showInformationMessage(
      vscode.l10n.t('This folder is set up already: here is its configuration.'),
    );
    return;
  }
  const answers = given ?? (await ask(folder));
  if (!answers) return;
  const uri = vscode.Uri.joinPath(folder.uri, '.backread.jsonc');
  for (const path of answers.sources)
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder.uri, ...path.split('/')));
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(textOf(answers)));
  await vscode.window.showTextDocument(uri);
}

async function chosenFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    const open = vscode.l10n.t('Open a Folder…');
    const chosen = await vscode.window.showInformationMessage(
      vscode.l10n.t('Open the folder of your story first.'),
      open,
    );
    if (chosen) await vscode.commands.executeCommand('workbench.action.files.openFolder');
    return undefined;
  }
  return folders.length === 1
    ? folders[0]
    : vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('Which folder is to be set up?') });
}

async function existing(folder: vscode.WorkspaceFolder): Promise<vscode.Uri | undefined> {
  for (const name of CONFIGS) {
    const uri = vscode.Uri.joinPath(folder.uri, name);
    const found = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (found) return uri;
  }
  return undefined;
}

async function ask(folder: vscode.WorkspaceFolder): Promise<SetUp | undefined> {
  const found = await foldersWithDocuments(folder);
  const likely = found.filter((path) => LIKELY.test(path));
  const items = (found.length > 0 ? found : ['sources']).map((label) => ({
    label,
    picked: likely.includes(label) || found.length === 0,
    description:
      found.length === 0
        ? vscode.l10n.t('will be made')
        : USUAL.test(label)
          ? vscode.l10n.t('found without being named, too')
          : '',
  }));
  const sources = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('Set up this folder ({0} of {1})', 1, 2),
    placeHolder: vscode.l10n.t('Which folders hold the documents that drafts are held against?'),
  });
  if (!sources) return undefined;
  const style = await vscode.window.showQuickPick(STYLES, {
    title: vscode.l10n.t('Set up this folder ({0} of {1})', 2, 2),
    placeHolder: vscode.l10n.t('In which house style are values written?'),
  });
  return style && { sources: sources.map(({ label }) => label), style: style.style };
}

/** Folders that hold documents, a folder's own folders left out where it holds some itself. */
export async function foldersWithDocuments(folder: vscode.WorkspaceFolder): Promise<readonly string[]> {
  const files = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, DOCUMENTS),
    '**/{node_modules,.*}/**',
    MOST,
  );
  const root = folder.uri.path.replace(/\/?$/u, '/');
  const paths = files.map(({ path }) => path.slice(root.length).split('/').slice(0, -1).join('/'));
  const folders = [...new Set(paths)].filter((path) => path !== '').sort();
  return folders.filter((path) => !folders.some((other) => path.startsWith(`${other}/`)));
}

const textOf = ({ sources, style }: SetUp): string => `{
  // ${vscode.l10n.t('Files, folders or globs of the documents that drafts are held against, as seen from this file.')}
  "sources": ${JSON.stringify(sources)},
  // ${vscode.l10n.t('The house style in which values are written: "ap", "guardian" or "reuters".')}
  "style": ${JSON.stringify(style)},
  // ${vscode.l10n.t('How severe each kind of finding is: "error", "warning", "info" or "off".')}
  "rules": {}
}
`;
