import { tryParts } from './lazy-parts.ts';
import { isQuick } from './sites.ts';

// That what never comes is given up after a time is the same code for every part: `npm test` tries a script and data.
tryParts('never comes', isQuick ? ['the search', 'the citation styles', 'the coding exercise'] : undefined);
