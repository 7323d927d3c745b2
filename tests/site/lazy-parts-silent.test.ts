import { tryParts } from './lazy-parts.ts';

tryParts('never comes');
