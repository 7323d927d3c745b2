import { z } from 'zod';
import { askedSchema } from './asked.ts';
import { idSchema, proseSchema } from './id.ts';

const partSchema = z
  .strictObject({
    minutes: z.number().int().min(1),
    what: proseSchema.describe('What happens in this part of the session.'),
    slides: z.array(idSchema).default([]).describe('The slides that it goes through, in order.'),
    short: z
      .strictObject({
        minutes: z.number().int().min(1),
        without: z.array(idSchema).min(1).describe('The slides of this part that are then left out.'),
      })
      .optional()
      .describe(
        'How the part is shortened for lecturers with less time. Without it the part keeps its minutes.',
      ),
  })
  .refine(({ minutes, short }) => !short || short.minutes < minutes, {
    path: ['short', 'minutes'],
    message: 'must be fewer minutes than the part has',
  })
  .refine(({ slides, short }) => !short || short.without.every((id) => slides.includes(id)), {
    path: ['short', 'without'],
    message: 'must be slides of this part',
  });

const requiredReadingSchema = z.strictObject({
  reading: idSchema.describe('A reading page of ours; the paper’s section is named with it.'),
  passages: z.array(idSchema).default([]).describe('Paragraphs of ours to read; none means the whole page.'),
  why: proseSchema.describe('What to look for there.'),
});

const discussionSchema = z.strictObject({
  id: idSchema,
  question: proseSchema,
  touches: z.array(proseSchema).min(1).describe('The points a good answer would make, a sentence each.'),
});

const materialSchema = z.union([
  z.strictObject({ quote: idSchema }),
  z.strictObject({ table: idSchema }),
  z.strictObject({ diagram: idSchema }),
  z.strictObject({
    sheet: proseSchema.describe('The title of a sheet that each student fills in.'),
    columns: z.array(proseSchema).min(2).max(6).describe('What is filled in, the head of each column.'),
    lines: z.number().int().min(2).max(20).describe('How many lines it has, numbered.'),
  }),
  z.strictObject({
    card: proseSchema.describe('The title of a card handed out.'),
    text: proseSchema.describe('The words on the card.'),
  }),
]);

const activitySchema = z.strictObject({
  title: proseSchema,
  minutes: z.number().int().min(5),
  purpose: proseSchema.describe('What students can do after it.'),
  groups: proseSchema.describe('How students are grouped: “In fours”.'),
  steps: z.array(proseSchema).min(2).describe('What students do, in order.'),
  materials: z.array(materialSchema).min(1).describe('What they work with.'),
  close: proseSchema.describe('How the teacher brings it together.'),
});

/**
 * Front matter of one teaching session (`lectures/<id>.mdx`). Its body is the argument in teachable steps, a `<Slide>`
 * each: what is shown, then in `<Say>` what is said.
 */
export const lectureSchema = z.strictObject({
  title: proseSchema,
  order: z.number().int().min(1),
  kind: z.enum(['lecture', 'seminar']),
  summary: proseSchema.describe('Two sentences for lists, previews and the head.'),
  asked: askedSchema,
  outcomes: z
    .array(proseSchema)
    .min(1)
    .max(6)
    .optional()
    .describe('What a student can do afterwards (“You can …”), in a book without outcomes.yaml.'),
  plan: z
    .array(partSchema)
    .min(1)
    .describe('The session’s parts in order; their minutes add up to its length.'),
  required: z.array(requiredReadingSchema).min(1).describe('What students read before.'),
  discussion: z.array(discussionSchema).min(1),
  activity: activitySchema,
  questions: z.array(idSchema).default([]).describe('Its self-check questions, in the order asked.'),
  further: z
    .array(z.strictObject({ reference: idSchema, why: proseSchema }))
    .default([])
    .describe('Further reading from the paper’s own references.'),
});

export type LectureFields = z.infer<typeof lectureSchema>;
/** A session with the id that its file’s name gives it, its outcomes wherever they are kept, and its source for the slides’ titles. */
export type Lecture = LectureFields & { id: string; body: string; outcomes: string[] };
