import { z } from 'zod';
import { proseSchema } from './id.ts';

/** What is beside a picture file (`images/<id>.yaml` beside its JPEG or PNG): its words, whose it is, and on what terms. */
export const imageSchema = z.strictObject({
  file: z
    .string()
    .regex(/^\.\/[a-z0-9]+(-[a-z0-9]+)*\.(jpg|png)$/, 'a file beside this one: ./name.jpg or ./name.png')
    .describe('The picture, beside this file: `./bench.jpg`.'),
  alt: proseSchema.describe('What it shows, for people who do not see it.'),
  caption: proseSchema.optional().describe('What it says about the text around it.'),
  credit: proseSchema.describe('Who made it, and where it is kept.'),
  licence: z
    .strictObject({
      name: proseSchema.describe('As its owner names it: `CC BY 4.0`, `Public domain`.'),
      href: z.url({ protocol: /^https?$/ }).optional(),
    })
    .describe('On what terms it may be shown.'),
});

export type Image = z.infer<typeof imageSchema> & { id: string };
