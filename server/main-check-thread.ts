/** A thread of `backread check`, which is one of several where many drafts are checked. */

import { enableCompileCache } from 'node:module';

enableCompileCache();
const { serveChecks } = await import('./cli/check-thread.ts');
serveChecks();
