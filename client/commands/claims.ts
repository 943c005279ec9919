/** What can be done from a row of the view Claims, and going to the next claim that no source speaks of. */

import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';
import type { Coverage } from '../coverage.ts';
import { isDraft } from '../draft-in-view.ts';
import type { LanguageClient } from '../language-client.ts';
import type { ClaimRow } from '../views/claims-view.ts';
import { applyEdit } from './apply-edit.ts';
import { openSource } from './open-source.ts';
import { stet } from './stet.ts';

/** Selects the value in the draft. */
export async function goToClaim(
  client: LanguageClient,
  { uri, range }: { uri: vscode.Uri; range: Range },
): Promise<void> {
  await vscode.window.showTextDocument(uri, { selection: client.protocol2CodeConverter.asRange(range) });
}

export async function fixClaim(client: LanguageClient, { finding }: ClaimRow): Promise<void> {
  const fixes = finding?.fixes ?? [];
  const chosen =
    fixes.length > 1
      ? await vscode.window.showQuickPick(
          fixes.map((fix) => ({ label: fix.title, fix })),
          { title: finding?.message ?? '' },
        )
      : fixes[0] && { fix: fixes[0] };
  if (chosen && !(await applyEdit(client, chosen.fix.edit)))
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The draft has changed meanwhile, so nothing was written. Look again.'),
    );
}

export async function stetClaim(client: LanguageClient, { finding }: ClaimRow): Promise<void> {
  if (finding?.stet) await stet(client, finding.stet);
}

export async function openClaimSource(client: LanguageClient, { claim }: ClaimRow): Promise<void> {
  const location = claim.evidence.find((one) => one.location)?.location;
  if (location) await openSource(client, location);
}

/** Goes round at the end, as the findings do. */
export async function nextUnsourced(client: LanguageClient, coverage: Coverage): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isDraft(editor.document)) return;
  const whole = await coverage.whole(editor.document.uri);
  const ranges = (whole?.claims ?? [])
    .filter(({ status, stet: reason }) => status === 'unsupported' && reason === null)
    .map(({ range }) => client.protocol2CodeConverter.asRange(range));
  const range = ranges.find(({ start }) => start.isAfter(editor.selection.active)) ?? ranges[0];
  if (!range) {
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('Backread: every value that was read has a source, or is flagged.'),
      SHORT_MS,
    );
    return;
  }
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  vscode.window.setStatusBarMessage(
    vscode.l10n.t(
      '{0} of {1} with no source: {2}',
      ranges.indexOf(range) + 1,
      ranges.length,
      editor.document.getText(range),
    ),
    SHORT_MS,
  );
}

const SHORT_MS = 5000;
