import { lookAtKinds } from './every-kind.ts';

await lookAtKinds([2, 2]);
