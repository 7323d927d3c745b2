import { z } from 'zod';
import { idSchema, proseSchema } from '../../book/schema/id.ts';

const daySchema = z.iso.date().describe('The day of the run: 2026-11-05.');
const browserSchema = z
  .strictObject({
    name: proseSchema.describe('As its makers call it: Chromium.'),
    version: z.string().min(1).describe('The version that ran.'),
  })
  .describe('What the tests ran in.');
const pageListSchema = z
  .array(z.string().startsWith('/'))
  .min(1)
  .describe('Root-relative addresses of the pages concerned.');
const ruleSchema = z.string().min(1).describe('The engine’s own name for the rule: color-contrast.');

const accessFindingSchema = z.strictObject({
  rule: ruleSchema,
  asks: proseSchema.describe('What the rule asks for, in the engine’s words.'),
  criteria: z
    .array(z.string())
    .describe('The WCAG success criteria that it tests: 1.4.3. None: good practice.'),
  pages: pageListSchema,
  note: proseSchema
    .optional()
    .describe('What a reader should know of it and what is being done, in our words.'),
});

/** An automatic engine's look at every page. */
const accessScanSchema = z.strictObject({
  date: daySchema,
  engine: z
    .strictObject({ name: z.string(), version: z.string() })
    .describe('The engine that knows the rules.'),
  browser: browserSchema,
  pages: z.int().positive().describe('How many pages were looked at: every one that was built.'),
  views: z
    .array(
      z.strictObject({
        theme: z.enum(['light', 'dark']),
        width: z.int().positive().describe('Width of the window, in CSS pixels.'),
      }),
    )
    .min(1)
    .describe('How each page was seen.'),
  tags: z.array(z.string()).min(1).describe('The engine’s names for the sets of rules that were asked for.'),
  besides: z.array(ruleSchema).describe('Rules asked for beyond those sets, each in place of a laxer one.'),
  rules: z.int().positive().describe('How many rules these are.'),
  findings: z.array(accessFindingSchema).describe('What fails.'),
  undecided: z
    .array(z.strictObject({ rule: ruleSchema, asks: proseSchema, pages: pageListSchema }))
    .describe('What the engine could not decide, and a person has to look at.'),
});

/** One thing tried in a browser, and whether it went well. */
const accessCheckSchema = z.strictObject({
  says: proseSchema.describe(
    'The test’s name: a sentence that is true when it passes, without its full stop.',
  ),
  criteria: z.array(z.string()).describe('The WCAG success criteria that it bears on: 2.1.1.'),
  passed: z.boolean(),
});

/** Checks that ran together. */
const accessPartSchema = z.strictObject({
  id: idSchema,
  title: proseSchema.describe('What was tried: Keyboard.'),
  date: daySchema,
  browser: browserSchema.optional().describe('Absent for what was computed without one.'),
  pages: z
    .int()
    .positive()
    .optional()
    .describe('How many pages were looked at: every one, or one or more of each kind. Absent: none.'),
  checks: z.array(accessCheckSchema).min(1),
});

/**
 * What the accessibility tests ran and found. The tests write it (RECORD=1), and fail when it says anything else than
 * they find; the accessibility statement is made from it.
 */
export const accessRecordSchema = z.strictObject({
  scan: accessScanSchema.optional().describe('Absent until the engine has run.'),
  parts: z.array(accessPartSchema),
  untested: z
    .array(z.strictObject({ what: proseSchema, why: proseSchema.optional() }))
    .describe('What nobody has tried yet, said plainly.'),
});

export type AccessFinding = z.infer<typeof accessFindingSchema>;
export type AccessScan = z.infer<typeof accessScanSchema>;
export type AccessCheck = z.infer<typeof accessCheckSchema>;
export type AccessPart = z.infer<typeof accessPartSchema>;
export type AccessRecord = z.infer<typeof accessRecordSchema>;
