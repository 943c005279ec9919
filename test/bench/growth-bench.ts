/** Whether ten times the text takes ten times as long. */

import { createEngine } from '../../server/engine/engine.ts';
import { MEGABYTE, type Row, secondsOf } from './table.ts';
import { newsOf } from './texts.ts';

export async function growth(): Promise<readonly Row[]> {
  const [one, ten] = [newsOf(MEGABYTE), newsOf(10 * MEGABYTE)];
  readNews(one.slice(0, 50_000)); // Warm: the tables are unpacked when first asked for.
  const single = await secondsOf(() => readNews(one));
  const tenfold = await secondsOf(() => readNews(ten));
  const result = `${(tenfold / single).toFixed(1)} times as long`;
  return [{ what: '10 MB of news against 1 MB', result, target: '< 11 times' }];
}

const readNews = (text: string): unknown => createEngine().read('news.txt', text);
