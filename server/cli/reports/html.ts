/** One page for a person: the story as a proof, with the passages that its values rest on. */

import { proofPage } from '../proof/page.ts';
import type { Reporter } from './reporter.ts';

export const report: Reporter = (review, { version }) => proofPage(review, version);
