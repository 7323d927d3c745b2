import { lookAtPages } from './every-page.ts';

await lookAtPages([3, 4]);
