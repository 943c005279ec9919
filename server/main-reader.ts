/** The thread in which files are read that are not plain text: what one of them does to it, no other file feels. */

import { parentPort } from 'node:worker_threads';
import { type Job, readJob } from './sources/read-job.ts';
import { READERS } from './sources/readers.ts';

parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await readJob(READERS, job)));
