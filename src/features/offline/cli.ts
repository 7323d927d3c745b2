import { site } from '../../site/site.ts';
import { writeWorker } from './write-worker.ts';

/** `node src/features/offline/cli.ts <built site>`: lists its files again, after some were changed or added. */
const folder = process.argv[2] ?? 'dist';
const { BASE_PATH = '/', OFFLINE } = process.env;

if (OFFLINE !== 'off') await writeWorker(folder, { base: BASE_PATH, dated: site.edition });
