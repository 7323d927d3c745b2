import { z } from 'zod';

/** A permanent id: lower-case words and numbers joined by hyphens. It becomes part of an address, so it is never changed. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words and numbers joined by hyphens')
  .describe('Permanent id: lower-case words and numbers joined by hyphens.');

/** An address that a reader can follow: `javascript:` and the like are none. */
export const webAddressSchema = z.url({ protocol: /^https?$/, hostname: /./ });

/** The tag of a language, as BCP 47 has it. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language is a tag such as en-GB (BCP 47)');

/** A sentence or more of prose: not empty, no blanks at either end. */
export const proseSchema = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), 'has blanks at the beginning or the end');
