/** A thread of `backread check` or `backread facts ingest`, which is one of several where there is much to read. */

import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';

enableCompileCache();
if ((workerData as { work?: string }).work === 'documents') (await import('./cli/read-documents.ts')).serveDocuments();
else (await import('./cli/check-thread.ts')).serveChecks();
