import { parentPort, workerData } from 'node:worker_threads';
import { senseIn } from './index.js';
import type { RawFile } from './source/raw-file.js';

// The thread that `sense-beside.ts` begins: rule files in, what makes no sense in them out.
parentPort?.postMessage(await senseIn(workerData as readonly RawFile[]));
