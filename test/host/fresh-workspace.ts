/** A copy of the sample workspace, made for one run, so that no run sees what another wrote. */

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface FreshWorkspace {
  readonly path: string;
  remove(): void;
}

export function freshWorkspace(from: string): FreshWorkspace {
  const path = mkdtempSync(join(tmpdir(), 'backread-story-'));
  cpSync(from, path, { recursive: true });
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}
