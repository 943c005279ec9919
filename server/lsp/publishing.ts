/** How findings reach the editor: it asks (pull), or is told (push). */

import {
  type CancellationToken,
  CancellationTokenSource,
  CodeLensRefreshRequest,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Host } from '../host/host.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { CHECKED, summaryOf } from './coverage.ts';
import { diagnosticsOf, note } from './diagnostics.ts';
import { draftOnDisk, findDrafts } from './drafts.ts';
import { sheetDiagnostics } from './fact-sheet/diagnostics.ts';
import type { Notices } from './notices.ts';
import type { Session } from './session.ts';
import type { Settling } from './settle.ts';
import type { Snapshot } from './snapshot.ts';

export interface Publishing {
  /** Answers `textDocument/diagnostic`. */
  pull(uri: string, previous: string | undefined, token: CancellationToken): Promise<DocumentDiagnosticReport>;
  /** Answers `workspace/diagnostic`; with nothing new it waits, so that a client may ask again at once. */
  pullAll(previous: ReadonlyMap<string, string>, token: CancellationToken): Promise<WorkspaceDiagnosticReport>;
  /** The drafts of the workspace that nobody has open, as they are on disk. */
  unopened(token: CancellationToken): Promise<readonly Snapshot[]>;
  /** A draft was opened or typed in. */
  changed(uri: string): void;
  closed(uri: string): void;
  /** Sources, configuration or settings changed: every draft may read otherwise. */
  everythingChanged(): void;
}

interface Checked {
  readonly id: string;
  readonly version: number | null;
  readonly items: Diagnostic[];
}

interface Parts {
  readonly connection: Connection;
  readonly host: Host;
  readonly session: Session;
  readonly settling: Settling;
  readonly notices: Notices;
  readonly abilities: () => ClientAbilities;
  readonly openUris: () => readonly string[];
}

export function createPublishing(parts: Parts): Publishing {
  const { connection, host, session, settling, notices, abilities, openUris } = parts;
  const running = new Map<string, CancellationTokenSource>();
  const waiting = new Set<() => void>();
  /** Of which something was said while they were open. */
  const told = new Set<string>();
  /** Those that were closed since the last answer about the workspace: the client has forgotten their result ids, but not what was found. */
  const left = new Set<string>();
  let refresh: ReturnType<typeof setTimeout> | undefined;

  const wake = (): void => {
    for (const go of waiting) go();
    waiting.clear();
  };

  const checkSheet = async (uri: string): Promise<Checked | null> => {
    const sheet = await session.sheet(uri);
    return sheet && { id: sheet.id, version: sheet.version, items: sheetDiagnostics(sheet) };
  };

  /** The newest findings, or what kept them from being found. */
  const check = async (uri: string): Promise<Checked | null> => {
    try {
      const snapshot = await session.snapshot(uri);
      notices.update(uri, snapshot?.notes ?? []);
      if (!snapshot) return await checkSheet(uri);
      if (abilities().hearsChecks) void connection.sendNotification(CHECKED, summaryOf(snapshot));
      return { id: snapshot.id, version: snapshot.version, items: diagnosticsOf(snapshot) };
    } catch (error) {
      return { id: `failed.${session.epoch}`, version: null, items: [failure(host, uri, error)] };
    }
  };

  const push = async (uri: string): Promise<void> => {
    running.get(uri)?.cancel();
    const source = new CancellationTokenSource();
    running.set(uri, source);
    await settling.pause(uri, source.token);
    if (source.token.isCancellationRequested) return;
    const found = await check(uri);
    if (source.token.isCancellationRequested) return;
    running.delete(uri);
    const version = found?.version ?? undefined;
    void connection.sendDiagnostics({
      uri,
      diagnostics: found?.items ?? [],
      ...(version === undefined ? {} : { version }),
    });
  };

  const everyDraft = async (token: CancellationToken): Promise<Snapshot[]> => {
    const { uris, more } = await findDrafts(host, session.roots);
    if (more) host.log('warning', `This workspace has more drafts than are read unopened; ${uris.length} were.`);
    const snapshots: Snapshot[] = [];
    const open = new Set(openUris());
    for (const uri of uris) {
      if (token.isCancellationRequested) break;
      if (open.has(uri)) continue;
      const document = await draftOnDisk(host, uri);
      const snapshot =
        document && (await session.snapshot(uri, document).catch((error) => failure(host, uri, error) && null));
      // A Markdown file with no sources is more often a note than a story.
      if (snapshot && snapshot.sources.size > 0) snapshots.push(snapshot);
    }
    // A source that only another draft's front matter names is known by now.
    return snapshots.filter(({ uri }) => !session.isSource(uri));
  };

  const somethingNew = (epoch: number, token: CancellationToken): Promise<void> =>
    new Promise((resolve) => {
      if (session.epoch !== epoch || token.isCancellationRequested) return resolve();
      waiting.add(resolve);
      token.onCancellationRequested(() => resolve());
    });

  return {
    pull: async (uri, previous, token) => {
      await settling.pause(uri, token);
      const found = token.isCancellationRequested ? null : await check(uri);
      if (!found) return { kind: 'full', items: [] };
      told.add(uri);
      if (found.id === previous) return { kind: 'unchanged', resultId: found.id };
      return { kind: 'full', resultId: found.id, items: found.items };
    },
    pullAll: async (previous, token) => {
      for (;;) {
        const epoch = session.epoch;
        const items = (await everyDraft(token)).map((snapshot) => reportOf(snapshot, previous.get(snapshot.uri)));
        const uris = new Set(items.map(({ uri }) => uri));
        // What is open speaks for itself.
        for (const uri of openUris()) left.delete(uri);
        const known = [...previous.keys()].filter((uri) => previous.get(uri) !== GONE);
        for (const uri of new Set([...known, ...left])) {
          if (!uris.has(uri)) items.push({ kind: 'full', uri, version: null, resultId: GONE, items: [] });
        }
        // An answer that nobody waits for tells nothing.
        if (!token.isCancellationRequested) left.clear();
        if (token.isCancellationRequested || previous.size === 0 || items.some(({ kind }) => kind === 'full'))
          return { items };
        await somethingNew(epoch, token);
      }
    },
    unopened: everyDraft,
    changed: (uri) => {
      if (!abilities().pullsDiagnostics) void push(uri);
    },
    closed: (uri) => {
      running.get(uri)?.cancel();
      running.delete(uri);
      if (told.delete(uri)) left.add(uri);
      notices.update(uri, []);
      if (!abilities().pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
      wake();
    },
    everythingChanged: () => {
      wake();
      // Never put off: a file that changes all the time would keep everybody waiting.
      if (refresh !== undefined) return;
      refresh = setTimeout(() => {
        refresh = undefined;
        if (!abilities().pullsDiagnostics) for (const uri of openUris()) void push(uri);
        else if (abilities().refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => {});
        if (abilities().refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
        if (abilities().refreshesHints) connection.languages.inlayHint.refresh().catch(() => {});
      }, REFRESH_AFTER);
    },
  };
}

/** Milliseconds in which changes of several files are gathered. */
const REFRESH_AFTER = 100;

/** The result id of a draft that is no longer there. */
const GONE = 'gone';

function reportOf(snapshot: Snapshot, previous: string | undefined): WorkspaceDocumentDiagnosticReport {
  const { uri, version, id } = snapshot;
  if (id === previous) return { kind: 'unchanged', uri, version, resultId: id };
  return { kind: 'full', uri, version, resultId: id, items: diagnosticsOf(snapshot) };
}

function failure(host: Host, uri: string, error: unknown): Diagnostic {
  const why = error instanceof Error ? error.message : String(error);
  host.log('error', `${uri} could not be checked: ${error instanceof Error ? (error.stack ?? why) : why}`);
  return note(`This draft could not be checked: ${why}`);
}
