/** The readers of formats that are text underneath, and need nothing of the machine. */

import type { Readers } from './read-job.ts';

export const TEXT_READERS: Readers = {
  html: () => import('./readers/html.ts'),
  mail: () => import('./readers/mail.ts'),
  captions: () => import('./readers/captions.ts'),
  records: () => import('./readers/records.ts'),
};
