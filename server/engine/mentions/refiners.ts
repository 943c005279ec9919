/** The ordered list of refiners: each looks at all mentions of a sentence after the detectors have agreed. */

import type { Refiner } from './detector.ts';
import { clockDay } from './refiners/clock-day.ts';

export const REFINERS: readonly Refiner[] = [clockDay];
