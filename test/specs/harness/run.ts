/** Runs an example of a spec page: its sources make a base, its draft is checked, and the answer comes back as marked lines. */

import { createEngine, DEFAULT_SETTINGS, type Settings } from '../../../server/engine/engine.ts';
import { markedLines, marksOf } from './marks.ts';
import type { Example } from './page.ts';
import { withPending } from './pending.ts';

export function run(example: Example): readonly string[] {
  const { sources, date, draft, settings: said } = example;
  const engine = createEngine();
  const base = engine.base(sources.map((source) => engine.read(source.name, source.text, settingsOf(source.date))));
  const { style = 'ap', ...rules } = Object.fromEntries(said);
  const settings = { ...settingsOf(date), rules, style } as Settings;
  const reading = engine.read('draft.md', draft, settings);
  return markedLines(draft, withPending(marksOf(engine.check(reading, base, settings), draft, base, reading), example));
}

function settingsOf(date: string | null): Settings {
  if (date === null) return DEFAULT_SETTINGS;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { ...DEFAULT_SETTINGS, date: { year, month, day } };
}
