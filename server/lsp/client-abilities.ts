/** What the editor at the other end can do, read once from its greeting. */

import type { InitializeParams } from 'vscode-languageserver';
import type { Abilities } from './code-actions.ts';

export interface ClientAbilities extends Abilities {
  /** Asks for diagnostics by itself; others are sent them. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  readonly watchesFiles: boolean;
  readonly answersConfiguration: boolean;
  readonly changesFolders: boolean;
  readonly definitionLinks: boolean;
  /** Opens the text taken out of a document, by `backread/text`. */
  readonly showsTexts: boolean;
  /** Whether the person trusts what the workspace's files say; an editor that knows no such question has asked nobody. */
  readonly trusted: boolean;
  /** Wants to be told when a draft was read, by `backread/checked`. */
  readonly hearsChecks: boolean;
}

/** Our own client says more of itself in the initialization options: `{ commands: string[], checked: boolean, texts: boolean, trusted: boolean }`. */
interface Options {
  readonly commands?: unknown;
  readonly checked?: unknown;
  readonly texts?: unknown;
  readonly trusted?: unknown;
}

export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  const { workspace, textDocument } = capabilities;
  const options = (initializationOptions ?? {}) as Options;
  const commands = Array.isArray(options.commands) ? options.commands.filter((one) => typeof one === 'string') : [];
  return {
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    commands,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    answersConfiguration: workspace?.configuration === true,
    changesFolders: workspace?.workspaceFolders === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    showsTexts: options.texts === true,
    trusted: options.trusted !== false,
    hearsChecks: options.checked === true,
  };
}

/** The folders that are open, as URIs; a client of old gives one root, or none. */
export function rootsOf(params: InitializeParams): readonly string[] {
  if (params.workspaceFolders?.length) return params.workspaceFolders.map(({ uri }) => uri);
  return params.rootUri ? [params.rootUri] : [];
}
