/** The extension: starts the server and gives its findings their place in VS Code. */

import * as vscode from 'vscode';
import { checkDraft, rebuild } from './commands/check.ts';
import { fixClaim, goToClaim, nextUnsourced, openClaimSource, stetClaim } from './commands/claims.ts';
import { explanations } from './commands/explain.ts';
import { goToFinding } from './commands/findings.ts';
import { openSource } from './commands/open-source.ts';
import { openSample } from './commands/sample.ts';
import { type SetUp, setUp } from './commands/set-up.ts';
import { stet } from './commands/stet.ts';
import { turnOff } from './commands/turn-off.ts';
import { createCoverage } from './coverage.ts';
import { draftInView } from './draft-in-view.ts';
import { createClient, type LanguageClient, type MakeClient } from './language-client.ts';
import { createMarks, type Marks, toggleMarks } from './marks.ts';
import type { CoverageSummary, ExplainPlace, SourcePlace, StetTarget, TurnOff } from './protocol.ts';
import type { ReviewState } from './review/messages.ts';
import { createReview } from './review/panel.ts';
import { sourceTexts } from './source-texts.ts';
import { createStatus, type Status } from './status.ts';
import { type ClaimRow, claimsView } from './views/claims-view.ts';
import { sourcesView } from './views/sources-view.ts';

/** What other extensions may use. */
export interface Api {
  /** What the status bar says of the draft in view. */
  status(): Status['shown'];
  /** How a draft was covered when it was last read. */
  summary(uri: vscode.Uri): CoverageSummary | undefined;
  /** The rows of the views, as text. */
  claims(): Promise<readonly string[]>;
  sources(): Promise<readonly string[]>;
  /** The marks in the gutter of the editor in view. */
  marks(): Marks['shown'];
  /** What the review panel shows. */
  review(): ReviewState | null;
}

let client: LanguageClient | undefined;

/** @param make loads what this host speaks with the server through. */
export function activateWith(context: vscode.ExtensionContext, make: MakeClient): Api {
  const output = vscode.window.createOutputChannel('Backread', { log: true });
  const running = createClient(() => make(context, output), output);
  client = running;
  const coverage = createCoverage(running);
  const inView = draftInView((uri) => coverage.summary(uri) !== undefined);
  const status = createStatus(coverage, inView);
  const claims = claimsView(coverage, inView);
  const sources = sourcesView(running, coverage, inView);
  const marks = createMarks(context, running, coverage);
  const review = createReview({ context, client: running, coverage, inView });
  const pages = explanations(context, running);
  running.onDidChangeState((state) =>
    status.server(
      state === 'running'
        ? null
        : state === 'starting'
          ? vscode.l10n.t('Backread is starting.')
          : vscode.l10n.t('Backread is not running.'),
    ),
  );

  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'backread.check': () => checkDraft(running),
    'backread.rebuild': () => rebuild(running),
    'backread.restart': () => running.restart(),
    'backread.showOutput': () => output.show(),
    'backread.nextFinding': () => goToFinding(1),
    'backread.previousFinding': () => goToFinding(-1),
    'backread.nextUnsourced': () => nextUnsourced(running, coverage),
    'backread.stet': (target?: StetTarget, reason?: string) => stet(running, target, reason),
    'backread.stetAll': (target?: StetTarget, reason?: string) => stet(running, target, reason, true),
    'backread.turnOff': (target?: TurnOff) => turnOff(running, target),
    'backread.explain': (place?: ExplainPlace) => pages.explain(place),
    'backread.openRule': (rule?: string) => pages.openRule(rule),
    'backread.openSource': (place?: SourcePlace) => openSource(running, place),
    'backread.review': () => review.open(),
    'backread.toggleMarks': () => toggleMarks(),
    'backread.filterClaims': (words?: string) => claims.filter(words),
    'backread.clearFilter': () => claims.filter(''),
    'backread.groupClaims': () => claims.regroup(),
    'backread.everyDraft': () => claims.widen(),
    'backread.setUp': (answers?: SetUp) => setUp(answers),
    'backread.openSample': () => openSample(context),
    'backread.goToClaim': (place: Parameters<typeof goToClaim>[1]) => goToClaim(running, place),
    'backread.claim.fix': (row: ClaimRow) => fixClaim(running, row),
    'backread.claim.stet': (row: ClaimRow) => stetClaim(running, row),
    'backread.claim.openSource': (row: ClaimRow) => openClaimSource(running, row),
  };
  context.subscriptions.push(
    ...[
      running,
      output,
      coverage,
      inView,
      status,
      claims,
      sources,
      marks,
      review,
      pages,
      sourceTexts(running, coverage),
    ],
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
  );
  return {
    status: () => status.shown,
    summary: (uri) => coverage.summary(uri),
    claims: () => claims.rows(),
    sources: () => sources.rows(),
    marks: () => marks.shown,
    review: () => review.shown,
  };
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
