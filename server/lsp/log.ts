/** Where the rooms below say things: the editor's output. */

import type { Connection } from 'vscode-languageserver';
import type { Level } from '../host/host.ts';

const METHODS = { error: 'error', warning: 'warn', info: 'info', debug: 'debug' } as const;

export const logTo =
  ({ console }: Pick<Connection, 'console'>) =>
  (level: Level, message: string): void =>
    console[METHODS[level]](message);
