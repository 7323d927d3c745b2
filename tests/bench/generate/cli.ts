import { writeBook } from './index.ts';

/* node tests/bench/generate/cli.ts <folder> <quotations> [seed]: writes a made-up book there. */
const [folder, quotations, seed] = process.argv.slice(2);
if (!folder || !Number(quotations))
  throw new Error('Say which folder, and how many quotations: books/thousand 1000');
writeBook(folder, Number(quotations), Number(seed ?? 1));
process.stdout.write(`Wrote a book of ${quotations} quotations into ${folder}.\n`);
