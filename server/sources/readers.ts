/** All readers, one format a file. */

import type { Readers } from './read-job.ts';
import { TEXT_READERS } from './text-readers.ts';

export const READERS: Readers = {
  ...TEXT_READERS,
  docx: () => import('./readers/docx.ts'),
  xlsx: () => import('./readers/xlsx.ts'),
  pdf: () => import('./readers/pdf.ts'),
};
