import { lookAtPages } from './every-page.ts';

await lookAtPages([4, 4]);
