import { z } from 'zod';
import { idSchema, proseSchema } from './id.ts';

/** What is beside a Mermaid source (`diagrams/<id>.yaml` beside `<id>.mmd`): its words for people who do not see it. */
export const diagramSchema = z.strictObject({
  title: proseSchema,
  description: proseSchema.describe('One or two sentences: what the drawing shows and how to read it.'),
  paragraphs: z.array(idSchema).min(1).describe('The paper’s paragraphs it draws on.'),
  ours: proseSchema.optional().describe('What in it is this companion’s arrangement and not the paper’s.'),
  links: z
    .record(
      z.string(),
      z
        .string()
        .startsWith('/')
        .regex(/^(?!\/\/)/, 'an address of the site, which begins with one slash'),
    )
    .default({})
    .describe('Node id → site address, for nodes that are links.'),
});

export type DiagramFields = z.infer<typeof diagramSchema>;
