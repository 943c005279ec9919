/** Colour where it is welcome, and the plain words where it is not. */

import { styleText } from 'node:util';

export type Ink = Parameters<typeof styleText>[0];
export type Paint = (ink: Ink, text: string) => string;

/** @param asked what --color or --no-color said, if anything. */
export function paintFor(welcome: boolean, asked: boolean | undefined): Paint {
  // The stream was looked at already, so styleText is not to look again.
  return (asked ?? welcome) ? (ink, text) => styleText(ink, text, { validateStream: false }) : (_, text) => text;
}
