/** The language server: which request is answered by what. */

import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Engine } from '../engine/engine.ts';
import type { Host } from '../host/host.ts';
import type { SourceReader } from '../sources/source-reader.ts';
import { createArchive, type OpenStore } from './archive.ts';
import { abilitiesOf, type ClientAbilities, rootsOf } from './client-abilities.ts';
import { codeActions, FIX_ALL, QUICK_FIX } from './code-actions.ts';
import { commentAt, completionsAt } from './completion.ts';
import { sameUri } from './convert.ts';
import { COVERAGE, coverageOf, REBUILD, STET } from './coverage.ts';
import { definitionAt, locationOf, referencesTo } from './definition.ts';
import { EXPLAIN, type ExplainRequest, explanationAt } from './explain.ts';
import { sheetActions } from './fact-sheet/actions.ts';
import { sheetCompletions } from './fact-sheet/completion.ts';
import { sheetHover } from './fact-sheet/hover.ts';
import { isSheet } from './fact-sheet/sheet.ts';
import { FACTS, factsOf } from './facts.ts';
import { hoverAt } from './hover.ts';
import { speak } from './language/say.ts';
import { hintsIn, lensesOf } from './margins.ts';
import { namedSourceAt, namedSourcesAt, sourceCompletions } from './named-sources.ts';
import { createNotices } from './notices.ts';
import { openDocuments } from './open-documents.ts';
import { createPublishing } from './publishing.ts';
import { createSession, preferencesOf } from './session.ts';
import { createSettling } from './settle.ts';
import { TEXT, textOf } from './source-text.ts';
import { type StetRequest, stetAnswer } from './stet-request.ts';
import { TURN_OFF, type TurnOffRequest, turnOffEdit } from './turn-off.ts';

export interface Parts {
  readonly connection: Connection;
  readonly host: Host;
  readonly engine: Engine;
  readonly version: string;
  /** How sources are read, where not anew each time. */
  readonly reader?: SourceReader;
  /** Opens the newsroom's fact base, where there is a way to one. */
  readonly openStore?: OpenStore;
}

/** Its address stands in the configuration, and a password would be sent there. */
const NOT_TRUSTED =
  'The newsroom’s fact base is not asked in Restricted Mode: trust this workspace to have it asked. The draft was checked against its own sources alone.';

export function startServer({ connection, host, engine, version, reader, openStore }: Parts): void {
  const documents = openDocuments();
  /** Names of open documents as the editor spells them, by their common spelling. */
  const spellings = new Map<string, string>();
  documents.onDidOpen(({ document: { uri } }) => void spellings.set(sameUri(uri), uri));
  const openDocument = (uri: string) => documents.get(uri) ?? documents.get(spellings.get(uri) ?? '');
  const archive = createArchive({
    engine,
    openStore:
      openStore &&
      (async (setting) => {
        if (!can().trusted) throw new Error(NOT_TRUSTED);
        return openStore(setting);
      }),
    news: () => {
      session.archiveAnswered();
      publishing.everythingChanged();
    },
  });
  const session = createSession({ host, engine, open: openDocument, archive, reader });
  const settling = createSettling();
  const notices = createNotices(connection, {
    speaksForItself: (uri) => isSheet(uri) && openDocument(uri) !== undefined,
    pulls: () => can().pullsDiagnostics,
  });
  let abilities: ClientAbilities | undefined;
  const can = (): ClientAbilities => abilities as ClientAbilities;
  const openUris = (): readonly string[] => documents.keys();
  const openSnapshots = async () => {
    const snapshots = await Promise.all(openUris().map((uri) => session.snapshot(uri)));
    return snapshots.filter((one) => one !== null);
  };
  const publishing = createPublishing({ connection, host, session, settling, notices, abilities: can, openUris });

  connection.onInitialize((params) => {
    abilities = abilitiesOf(params);
    speak(params.locale);
    session.setRoots(rootsOf(params));
    if (abilities.showsTexts) session.showTexts();
    return greeting(abilities, version);
  });

  connection.onInitialized(() => {
    if (can().watchesFiles) {
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] })
        .catch((error: unknown) => host.log('warning', `Changes of files are not seen: ${error}`));
    } else {
      for (const root of session.roots)
        host.watch?.(root, (uri) => fileChanged([{ uri, type: FileChangeType.Changed }]));
    }
    if (can().changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        session.setRoots(((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri));
        publishing.everythingChanged();
      });
    }
    void readPreferences();
  });

  const readPreferences = async (pushed?: unknown): Promise<void> => {
    const asked = can().answersConfiguration ? connection.workspace.getConfiguration('backread') : pushed;
    const section = await Promise.resolve(asked).catch((error: unknown) =>
      host.log('warning', `Settings were not given: ${error}`),
    );
    if (session.setPreferences(preferencesOf(section))) publishing.everythingChanged();
  };
  connection.onDidChangeConfiguration(({ settings }) => void readPreferences(settings?.backread));

  const fileChanged = (changes: readonly FileEvent[]): void => {
    const news = changes.filter(({ uri, type }) => session.fileChanged(sameUri(uri), type !== FileChangeType.Changed));
    if (news.length > 0) publishing.everythingChanged();
  };
  connection.onDidChangeWatchedFiles(({ changes }) => fileChanged(changes));

  documents.onDidChangeContent(({ document: { uri } }) => {
    settling.touched(uri);
    if (session.bufferChanged(sameUri(uri))) publishing.everythingChanged();
    publishing.changed(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    session.closed(uri);
    if (session.bufferChanged(sameUri(uri))) publishing.everythingChanged();
    publishing.closed(uri);
  });

  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
    publishing.pull(textDocument.uri, previousResultId, token),
  );
  connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token) =>
    publishing.pullAll(new Map(previousResultIds.map(({ uri, value }) => [uri, value])), token),
  );

  connection.onCodeAction(async (params) => {
    const { uri } = params.textDocument;
    const sheet = isSheet(uri) ? await session.sheet(uri) : null;
    if (sheet) return sheetActions(sheet, params, engine, can().versionedEdits);
    const snapshot = await session.snapshot(uri);
    return snapshot && codeActions(snapshot, params, can());
  });
  connection.onCodeActionResolve(async (action) => {
    const asked = action.data as TurnOffRequest | undefined;
    const edit = asked && !action.edit ? await turnOff(asked) : null;
    return edit ? { ...action, edit } : action;
  });
  connection.onHover(async ({ textDocument, position }) => {
    const sheet = isSheet(textDocument.uri) ? await session.sheet(textDocument.uri) : null;
    if (sheet) return sheetHover(sheet, position);
    const snapshot = await session.snapshot(textDocument.uri);
    return snapshot && (hoverAt(snapshot, position) ?? (await namedSourcesAt(host, snapshot, position)));
  });
  connection.onCompletion(async ({ textDocument: { uri }, position, context }) => {
    const sheet = isSheet(uri) ? await session.sheet(uri) : null;
    if (sheet) return sheetCompletions(sheet, position, engine);
    const document = openDocument(uri);
    if (document?.languageId !== 'markdown') return [];
    const named = namedSourceAt(document, position);
    if (named) return sourceCompletions(host, uri, named);
    // Reading the draft takes its time, and most words that are typed are in no comment.
    const comment = commentAt(document, position);
    const snapshot = comment === null ? null : await session.snapshot(uri);
    return snapshot && comment !== null ? completionsAt(snapshot, position, comment, context?.triggerKind === 1) : [];
  });
  connection.onCodeLens(async ({ textDocument }) => {
    const snapshot = session.preferences.codeLens ? await session.snapshot(textDocument.uri) : null;
    return snapshot ? lensesOf(snapshot, can()) : [];
  });
  connection.languages.inlayHint.on(async ({ textDocument, range }) => {
    const snapshot = session.preferences.inlayHints ? await session.snapshot(textDocument.uri) : null;
    return snapshot ? hintsIn(snapshot, range) : [];
  });
  connection.onDefinition(async ({ textDocument, position }) => {
    const snapshot = await session.snapshot(textDocument.uri);
    const links = snapshot ? definitionAt(snapshot, position) : [];
    return can().definitionLinks ? links : links.map(locationOf);
  });
  connection.onReferences(async ({ textDocument, position }, token) => {
    const snapshots = [...(await openSnapshots()), ...(await publishing.unopened(token))];
    return referencesTo(snapshots, textDocument.uri, position);
  });

  connection.onRequest(COVERAGE, async ({ uri }: { uri: string }) => {
    const snapshot = await session.snapshot(uri);
    return snapshot && coverageOf(snapshot, can().versionedEdits);
  });
  connection.onRequest(FACTS, async ({ uri }: { uri: string }) => {
    const snapshot = await session.snapshot(uri);
    return snapshot && factsOf(snapshot);
  });
  connection.onRequest(STET, async (request: StetRequest) => {
    const snapshot = await session.snapshot(request.uri);
    return snapshot && stetAnswer(snapshot, request, can().versionedEdits);
  });
  const turnOff = async (request: TurnOffRequest) => {
    const snapshot = await session.snapshot(request.uri);
    return snapshot && turnOffEdit(host, snapshot, session.roots, request, openDocument);
  };
  connection.onRequest(TURN_OFF, turnOff);
  connection.onRequest(EXPLAIN, async ({ uri, position }: ExplainRequest) => {
    const snapshot = await session.snapshot(uri);
    return snapshot && explanationAt(snapshot, position);
  });
  connection.onRequest(TEXT, async ({ file }: { file: string }) => textOf(await openSnapshots(), file));
  connection.onRequest(REBUILD, () => {
    session.rebuild();
    publishing.everythingChanged();
  });

  connection.onShutdown(() => archive.end());

  documents.listen(connection);
  connection.listen();
}

const greeting = (abilities: ClientAbilities, version: string): InitializeResult => ({
  serverInfo: { name: 'Backread', version },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(abilities.pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'backread', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
    codeActionProvider: { codeActionKinds: [QUICK_FIX, FIX_ALL], resolveProvider: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [' ', ',', '[', ':', '/'] },
    codeLensProvider: {},
    inlayHintProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
});
