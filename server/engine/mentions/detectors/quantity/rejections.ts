/** Numbers that are no quantities: names, labels, dates, clock times, pronouns. Each rule says why, with sample text. */

import type { Candidate, Rule } from './rejections/candidate.ts';
import {
  address,
  airliner,
  calibre,
  enumerator,
  fused,
  grade,
  label,
  model,
  named,
  numbered,
  postal,
  recurrence,
  serial,
  telephone,
  zeroLed,
} from './rejections/labels.ts';
import { ago, clock, date, farYear, year } from './rejections/times.ts';
import { capitalName, capitalWord, idiom, namedHalf, onceUponATime, pronounOne } from './rejections/words.ts';

const RULES: readonly Rule[] = [
  date,
  year,
  farYear,
  clock,
  label,
  postal,
  named,
  recurrence,
  numbered,
  fused,
  zeroLed,
  serial,
  telephone,
  address,
  model,
  airliner,
  capitalWord,
  capitalName,
  ago,
  pronounOne,
  onceUponATime,
  namedHalf,
  idiom,
  enumerator,
  calibre,
  grade,
]; // prettier-ignore

/** Whether a number is none of what this detector reads. */
export const isRejected = (candidate: Candidate): boolean => RULES.some((rule) => rule(candidate));
