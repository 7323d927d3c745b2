import { parseArgs } from 'node:util';
import { printFault } from './drawing/check.ts';
import { updateDiagrams } from './drawing/update.ts';

/** `node src/features/diagrams/cli.ts [--all] [content folder]`: draws what is not up to date. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } });
const contentDir = positionals[0] ?? process.env.CONTENT_DIR ?? 'content';

let count = 0;
try {
  const faults = await updateDiagrams(contentDir, {
    all: values.all ?? false,
    drawn: (picture) => {
      count += 1;
      console.log(`drew ${picture}`);
    },
  });
  for (const fault of faults) console.error(printFault(fault));
  if (faults.length === 0 && count === 0) console.log('Every picture is up to date.');
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
