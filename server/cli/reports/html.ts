/** One page for a person: the story as a proof, with the passages that its values rest on. */

import type { WholeDraft } from '../desk.ts';
import { proofPage } from '../proof/page.ts';
import type { Reporter } from './reporter.ts';

export const report: Reporter<WholeDraft> = (review, { version }) => proofPage(review, version);
