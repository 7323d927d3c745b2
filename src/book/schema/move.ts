import { z } from 'zod';
import { proseSchema } from './id.ts';
import { addressSchema } from './permalink.ts';

/** Files cannot send anyone on from a plain host, so only pages and their parts can be moved or retired. */
const fromSchema = addressSchema
  .regex(
    /^\/([^\s?#]+\/)*(#\S+)?$/,
    'a page’s address, which ends with a slash, or a part’s, with #; a file stays where it is',
  )
  .describe('The address that was published, as permalinks.lock has it: a page’s, or that of a part of one.');

const dateSchema = z.iso.date().describe('The day of the change.');

/** What was at an address has moved to another. */
const movedSchema = z.strictObject({
  from: fromSchema,
  to: addressSchema.describe('Where it is now: the last place, not one that moved again.'),
  date: dateSchema,
});

/** What was at an address was taken out. */
const retiredSchema = z.strictObject({
  from: fromSchema,
  retired: proseSchema.describe(
    'Why it was taken out: a sentence or two for readers who follow an old link.',
  ),
  instead: z
    .array(z.strictObject({ name: proseSchema.describe('What the link says.'), to: addressSchema }))
    .default([])
    .describe('What took its place, if anything did.'),
  date: dateSchema,
});

/** An entry of `moved.yaml`: what became of an address that was published. */
export const moveSchema = z.union([movedSchema, retiredSchema]);

export type Move = z.infer<typeof moveSchema>;
