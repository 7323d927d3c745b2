import { tryParts } from './lazy-parts.ts';

tryParts('cannot be reached');
