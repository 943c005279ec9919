/** A process of its own that reads the named files through the kept readings, and says what it read. */

import { resolve } from 'node:path';
import { createEngine } from '../../server/engine/engine.ts';
import { nodeHost, uriOf } from '../../server/host/node.ts';
import { sourceReader } from '../../server/store/read-through.ts';

const engine = createEngine();
const reader = sourceReader(nodeHost(), engine, 'one');
const read = await Promise.all(process.argv.slice(2).map((name) => reader.read(uriOf(resolve(name)), name)));
const facts = engine.base(read.map(({ reading }) => reading)).facts().length;
process.stdout.write(`${read.length} sources, ${facts} facts\n`);
