/** The thread in which files are read that are not plain text: what one of them does to it, no other file feels. */

import { parentPort } from 'node:worker_threads';
import { type Job, readJob } from './sources/read-job.ts';
import { READERS } from './sources/readers.ts';

// A library that meets a damaged file may leave a promise behind that nobody waits for. Whether the file can be read, the reader itself says.
process.on('unhandledRejection', () => {});

parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await readJob(READERS, job)));
