/** What is said to the reader around findings, in the editor's language. Findings themselves stay in the draft's. */

import { SPANISH } from './spanish.ts';

let words: Readonly<Record<string, string>> = {};

/** Set once, by the client's greeting: a server speaks with one editor. */
export function speak(locale: string | undefined): void {
  words = /^es\b/iu.test(locale ?? '') ? SPANISH : {};
}

/** `say('Open {0} to the side', 'a.txt:3')`. What has no translation is said in English. */
export const say = (english: string, ...values: readonly (string | number)[]): string =>
  (words[english] ?? english).replace(/\{(\d)\}/gu, (_, at: string) => String(values[Number(at)] ?? ''));
