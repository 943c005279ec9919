/** What a fix says of itself, in the reader's language. */

import type { Fix } from '../engine/findings/finding.ts';
import { say } from './language/say.ts';

// Change the date to "March 12"
// ^^^^^^^^^^^^^^^^^^  ^^^^^^^^
const WITH_VALUE = /^([^"]*")([\s\S]*)"$/u;

/** The engine's title taken apart where it has a value. */
export function titleOf({ title }: Fix): string {
  const [, what = '', value = ''] = WITH_VALUE.exec(title) ?? [];
  return what === '' ? say(title) : say(`${what}{0}"`, value);
}
