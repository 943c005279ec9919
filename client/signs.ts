/** A status as it is shown: a word, a sign and a theme colour, never a colour alone. */

import * as vscode from 'vscode';
import type { ClaimStatus } from './protocol.ts';

/** A claim's status, or that a stet lets it stand. */
export type Shown = ClaimStatus | 'stet';

/** Worst first: the order of groups, and which sign a line has that holds several. */
export const ORDER: readonly Shown[] = ['contradicted', 'conflict', 'unsupported', 'unchecked', 'stet', 'supported'];

interface Sign {
  readonly words: string;
  readonly codicon: string;
  readonly colour: string;
}

export const SIGNS: Readonly<Record<Shown, Sign>> = {
  contradicted: {
    words: vscode.l10n.t('Contradicted'),
    codicon: 'error',
    colour: 'editorError.foreground',
  },
  conflict: {
    words: vscode.l10n.t('Sources disagree'),
    codicon: 'git-compare',
    colour: 'editorWarning.foreground',
  },
  unsupported: {
    words: vscode.l10n.t('No source'),
    codicon: 'circle-large',
    colour: 'descriptionForeground',
  },
  unchecked: {
    words: vscode.l10n.t('Not read'),
    codicon: 'circle-slash',
    colour: 'disabledForeground',
  },
  stet: { words: vscode.l10n.t('Stet'), codicon: 'ellipsis', colour: 'charts.blue' },
  supported: { words: vscode.l10n.t('Supported'), codicon: 'pass', colour: 'testing.iconPassed' },
};

export const iconOf = (shown: Shown): vscode.ThemeIcon =>
  new vscode.ThemeIcon(SIGNS[shown].codicon, new vscode.ThemeColor(SIGNS[shown].colour));

export const shownOf = ({ status, stet }: { status: ClaimStatus; stet: string | null }): Shown =>
  stet === null ? status : 'stet';
