/** Findings as Markdown tables: for a comment, a page or a mail. */

import { summaryPage } from '../summary-page.ts';
import type { Reporter } from './reporter.ts';

export const report: Reporter = (review) => summaryPage(review, Number.POSITIVE_INFINITY);
