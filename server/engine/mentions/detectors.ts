/** The ordered list of detectors. Earlier ones win where two read the same words. */

import type { Detector } from './detector.ts';
import { clockDetector } from './detectors/clock.ts';
import { dateDetector } from './detectors/date.ts';
import { nameDetector } from './detectors/name.ts';
import { placeDetector } from './detectors/place.ts';
import { quantityDetector } from './detectors/quantity.ts';
import { quoteDetector } from './detectors/quote.ts';
import { raceTimeDetector } from './detectors/race-time.ts';

export const DETECTORS: readonly Detector[] = [
  dateDetector,
  clockDetector,
  raceTimeDetector,
  nameDetector,
  placeDetector,
  quantityDetector,
  quoteDetector,
];
