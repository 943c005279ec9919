/** Reading long texts, beside two libraries that read less of them. */

import * as chrono from 'chrono-node/en';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createEngine } from '../../server/engine/engine.ts';
import type { Row } from './recheck-bench.ts';
import { newsOf } from './texts.ts';

const MEGABYTE = 1024 * 1024;

export function reading(): readonly Row[] {
  const one = newsOf(MEGABYTE);
  const wink = winkNLP(model, ['sbd', 'pos']);
  readText(one.slice(0, 50_000)); // Warm: the tables are unpacked when first asked for.
  wink.readDoc(one.slice(0, 50_000));
  const read = secondsOf(() => readText(one));
  const tagged = secondsOf(() => paragraphwise(one, (text) => wink.readDoc(text)));
  const dated = secondsOf(() => paragraphwise(one, (text) => chrono.parse(text)));
  const ten = newsOf(10 * MEGABYTE);
  const tenfold = secondsOf(() => readText(ten));
  const times = (seconds: number): string => `${seconds.toFixed(2)} s (${(read / seconds).toFixed(1)} times faster)`;
  return [
    { what: '1 MB of news: all values and claims', result: `${read.toFixed(2)} s`, target: '< 3 s' },
    { what: '1 MB of news: wink-nlp alone (words, parts of speech)', result: times(tagged), target: '' },
    { what: '1 MB of news: chrono-node alone (dates)', result: times(dated), target: '' },
    { what: '10 MB against 1 MB', result: `${(tenfold / read).toFixed(1)} times as long`, target: '< 11 times' },
  ];
}

const readText = (text: string): unknown => createEngine().read('news.txt', text);

const paragraphwise = (text: string, each: (paragraph: string) => unknown): void => {
  for (const paragraph of text.split('\n\n')) each(paragraph);
};

function secondsOf(work: () => void): number {
  globalThis.gc?.();
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}
