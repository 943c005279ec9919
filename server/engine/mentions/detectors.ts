/** All detectors in the order in which they outrank one another. */

import type { Detector } from './detector.ts';
import { dateDetector } from './detectors/date.ts';

export const DETECTORS: readonly Detector[] = [dateDetector];
