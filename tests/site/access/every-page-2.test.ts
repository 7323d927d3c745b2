import { lookAtPages } from './every-page.ts';

await lookAtPages([2, 4]);
