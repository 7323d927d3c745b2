import { createRequire } from 'node:module';

/** `node check.mjs <EPUB> <folder>`: has Ace by DAISY write its report into a folder. Ace goes on to hold the process. */
const load = createRequire(import.meta.url);
const ace = load('@daisy/ace-core');
const runner = load('@daisy/ace-axe-runner-puppeteer');
const [book, outdir] = process.argv.slice(2);

await ace(book, { outdir, silent: true }, runner);
process.exit();
