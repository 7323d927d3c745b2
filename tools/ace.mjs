// Plain JavaScript without dependencies, because the runner needs it before anything is installed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run/process.mjs';

/** Where Ace by DAISY is installed, by a lock file of its own: nothing but one test wants its 78 MB. */
export const aceFolder = 'tests/site/ace';

/** Whether it is there. */
export const hasAce = () => existsSync(join(root, aceFolder, 'node_modules/@daisy/ace-core/package.json'));

/** Why its test is skipped where it is missing. */
export const noAce = `Ace by DAISY is missing: npm ci --ignore-scripts in ${aceFolder}`;
