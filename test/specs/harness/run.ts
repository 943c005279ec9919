/** Runs an example of a spec page: its sources make a base, its draft is checked, and the answer comes back as marked lines. */

import { createEngine, DEFAULT_SETTINGS, type Settings } from '../../../server/engine/engine.ts';
import { markedLines, marksOf } from './marks.ts';
import type { Example } from './page.ts';

export function run({ sources, date, draft }: Example): readonly string[] {
  const engine = createEngine();
  const base = engine.base(sources.map((source) => engine.read(source.name, source.text, settingsOf(source.date))));
  const settings = settingsOf(date);
  const reading = engine.read('draft.md', draft, settings);
  return markedLines(draft, marksOf(engine.check(reading, base, settings), draft, base, reading));
}

function settingsOf(date: string | null): Settings {
  if (date === null) return DEFAULT_SETTINGS;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { ...DEFAULT_SETTINGS, date: { year, month, day } };
}
