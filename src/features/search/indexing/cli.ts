/** `node src/features/search/indexing/cli.ts <built folder>` writes its index, and prints how many records that holds. */
import { indexSite } from './index-site.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder?');
console.log(await indexSite(folder));
