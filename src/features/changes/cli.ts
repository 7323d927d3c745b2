import { recordEdition } from './record/new-edition.ts';

/** node src/features/changes/cli.ts <built site>   records the edition that the content folder's `site.yaml` names */
const [folder = 'dist'] = process.argv.slice(2);
console.log(recordEdition(process.env['CONTENT_DIR'] ?? 'content', folder));
