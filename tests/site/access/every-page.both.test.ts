import { lookAtPages } from './every-page.ts';

await lookAtPages([1, 4]);
