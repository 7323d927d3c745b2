import { lookAtKinds } from './every-kind.ts';

await lookAtKinds([1, 2]);
