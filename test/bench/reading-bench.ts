/** Reading a megabyte of news, beside libraries that read other or fewer things of the same text. */

import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import * as chrono from 'chrono-node/en';
import compromise from 'compromise';
import terminology from 'textlint-rule-terminology';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createEngine } from '../../server/engine/engine.ts';
import { MEGABYTE, type Row, secondsOf } from './table.ts';
import { newsOf } from './texts.ts';

export async function reading(): Promise<readonly Row[]> {
  const wink = winkNLP(model, ['sbd', 'pos']);
  const textlint = new TextlintKernel();
  const linting = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: textPlugin.default }],
    rules: [{ ruleId: 'terminology', rule: terminology }],
  };
  const ours = (text: string): unknown => createEngine().read('news.txt', text);
  const others: Readonly<Record<string, (text: string) => unknown>> = {
    'wink-nlp alone (words, parts of speech)': byParagraph((text) => wink.readDoc(text)),
    'chrono-node alone (dates)': byParagraph((text) => chrono.parse(text)),
    'compromise alone (words, parts of speech, names)': byParagraph((text) => compromise(text)),
    'textlint with its rule of terminology': (text) => textlint.lintText(text, linting),
  };
  const text = newsOf(MEGABYTE);
  // Warm, each as much as the others: tables are unpacked when first asked for.
  for (const read of [ours, ...Object.values(others)]) await read(text.slice(0, 50_000));
  const own = await secondsOf(() => ours(text));
  const rows: Row[] = [{ what: '1 MB of news: all values and claims', result: `${own.toFixed(2)} s`, target: '< 3 s' }];
  for (const [name, read] of Object.entries(others)) {
    const seconds = await secondsOf(() => read(text));
    const result = `${seconds.toFixed(2)} s (${(seconds / own).toFixed(2)} of our time)`;
    rows.push({ what: `1 MB of news: ${name}`, result, target: '' });
  }
  return rows;
}

/** Paragraph by paragraph, as the libraries are made for short texts. */
const byParagraph =
  (each: (paragraph: string) => unknown) =>
  (text: string): void => {
    for (const paragraph of text.split('\n\n')) each(paragraph);
  };
