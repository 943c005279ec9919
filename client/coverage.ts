/** How each open draft is covered, as the server last said; the whole of it is asked for only by who shows it. */

import * as vscode from 'vscode';
import type { LanguageClient } from './language-client.ts';
import { CHECKED, COVERAGE, type CoverageResult, type CoverageSummary, FACTS, type SourceView } from './protocol.ts';

export interface Coverage extends vscode.Disposable {
  /** A draft was read anew, or is no longer open. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
  summary(uri: vscode.Uri): CoverageSummary | undefined;
  /** Open drafts that were read, in the order in which they were first. */
  readonly drafts: readonly vscode.Uri[];
  /** Each claim and finding; null where the file is no draft, or the server does not answer. */
  whole(uri: vscode.Uri): Promise<CoverageResult | null>;
  sources(uri: vscode.Uri): Promise<readonly SourceView[] | null>;
}

export function createCoverage(client: LanguageClient): Coverage {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const summaries = new Map<string, CoverageSummary>();
  /** Several views ask about one reading; the answer is kept until the next. */
  const wholes = new Map<string, Promise<CoverageResult | null>>();

  const ask = async <T>(method: string, uri: vscode.Uri): Promise<T | null> => {
    try {
      return await client.sendRequest<T | null>(method, { uri: uri.toString() });
    } catch {
      // The server is gone or going; who asks is told anew when it is back.
      return null;
    }
  };
  const checked = client.onNotification(CHECKED, (summary: CoverageSummary) => {
    // The two sides may spell one URI with other escapes.
    const uri = vscode.Uri.parse(summary.uri);
    summaries.set(uri.toString(), summary);
    wholes.delete(uri.toString());
    changed.fire(uri);
  });
  const closed = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
    wholes.delete(uri.toString());
    if (summaries.delete(uri.toString())) changed.fire(uri);
  });

  return {
    onDidChange: changed.event,
    summary: (uri) => summaries.get(uri.toString()),
    get drafts() {
      return [...summaries.keys()].map((uri) => vscode.Uri.parse(uri));
    },
    whole: (uri) => {
      const key = uri.toString();
      const kept = wholes.get(key);
      if (kept) return kept;
      const asked = ask<CoverageResult>(COVERAGE, uri);
      // What a file that nobody reads anew would answer is not kept.
      if (summaries.has(key)) wholes.set(key, asked);
      return asked;
    },
    sources: (uri) => ask<readonly SourceView[]>(FACTS, uri),
    dispose: () => {
      checked.dispose();
      closed.dispose();
      changed.dispose();
    },
  };
}
