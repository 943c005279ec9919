/** Times that were run, swum or flown: "1:58:07", "3:51.16", "in 14:32". Lengths of time in the clock's notation. */

import type { Token } from '../../text/sentence.ts';
import type { Detector } from '../detector.ts';
import type { Mention } from '../mention.ts';

const ID = 'race-time';

// "1:58:07" "1:02:33.4"
//  ^^^^^^^   ^^^^^^^^^
const HOURS = /^(\d{1,2}):([0-5]\d):([0-5]\d)(?:\.(\d{1,3}))?$/u;
// "3:51.16"
//  ^^^^^^^
const MINUTES = /^(\d{1,2}):([0-5]\d)\.(\d{1,3})$/u;
// "14:32", where the words before it say that it is a length
//  ^^^^^
const SHORT = /^(\d{1,2}):([0-5]\d)$/u;

/** Words before a length in the clock's notation. */
const LENGTH = new Set('in of ran clocked timed won lasted time record best'.split(' '));
/** What stands behind a time of day. */
const OF_DAY = /^(?:[ap]\.?m\.?|utc|gmt|z|[ecmp][ds]?t|cest|bst|local|hours|hrs|h|eastern|central|pacific)$/u;

export const raceTimeDetector: Detector<'duration'> = {
  id: ID,
  kind: 'duration',
  detect(sentence) {
    return sentence.tokens.flatMap((token, at): Mention<'duration'>[] => {
      const seconds = token.kind === 'number' ? secondsOf(sentence.tokens, at) : null;
      if (seconds === null) return [];
      const span = { start: token.start, end: token.end };
      const precision = token.text.includes('.') ? 10 ** -(token.text.length - token.text.indexOf('.') - 1) : 1;
      return [
        {
          kind: 'duration',
          span,
          whole: span,
          sentence: sentence.index,
          by: ID,
          value: {
            iso: isoOf(seconds),
            quantity: {
              measure: 'duration',
              number: seconds,
              min: seconds,
              max: seconds,
              relation: '=',
              inclusive: false,
              lean: null,
              unit: 'second',
              form: 'figure',
              precision,
              vague: false,
              pair: null,
            },
          },
        },
      ];
    });
  },
};

function secondsOf(tokens: readonly Token[], at: number): number | null {
  const text = (tokens[at] as Token).text;
  if (OF_DAY.test(tokens[at + 1]?.lower ?? '')) return null;
  const minutes = MINUTES.exec(text);
  if (minutes) return Number(minutes[1]) * 60 + Number(`${minutes[2]}.${minutes[3]}`);
  const told = LENGTH.has(tokens[at - 1]?.lower ?? '');
  const hours = HOURS.exec(text);
  // "04:12:09" with its zero in front is a time of day, unless the words say otherwise.
  if (hours && (told || !text.startsWith('0')))
    return Number(hours[1]) * 3600 + Number(hours[2]) * 60 + Number(`${hours[3]}.${hours[4] ?? 0}`);
  const short = told && tokens[at - 1]?.lower !== 'in' && tokens[at - 1]?.lower !== 'of' ? SHORT.exec(text) : null;
  return short ? Number(short[1]) * 60 + Number(short[2]) : null;
}

function isoOf(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const rest = Math.round((seconds % 60) * 1000) / 1000;
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${rest > 0 ? `${rest}S` : ''}`;
}
