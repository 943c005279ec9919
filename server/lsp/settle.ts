/** Waiting until typing pauses, without a queue: whoever waits asks again for the newest moment. */

import type { CancellationToken } from 'vscode-languageserver';

/** Milliseconds without a keystroke after which a draft is read. */
export const PAUSE = 60;

export interface Settling {
  touched(uri: string): void;
  /** Resolves at the first pause; at once where nothing was typed lately, and when cancelled. */
  pause(uri: string, token: CancellationToken): Promise<void>;
}

export function createSettling(now: () => number = () => performance.now()): Settling {
  const last = new Map<string, number>();
  return {
    touched: (uri) => void last.set(uri, now()),
    pause: async (uri, token) => {
      for (;;) {
        const left = (last.get(uri) ?? Number.NEGATIVE_INFINITY) + PAUSE - now();
        if (left <= 0 || token.isCancellationRequested) return;
        await new Promise((resolve) => setTimeout(resolve, left));
      }
    },
  };
}
