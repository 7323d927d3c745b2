import { z } from 'zod';
import { proseSchema } from './id.ts';

const partSchema = z.strictObject({
  id: z.string().min(1).describe('Its name in the Mermaid source.'),
  label: proseSchema.describe('The words it shows.'),
  group: z.string().optional().describe('The group that it is in.'),
});

/**
 * What a drawing says, without the drawing (`diagrams/<id>.json`, made from `<id>.mmd`): its nodes and edges, from
 * which the page prints “The same in words”. Never written by hand.
 */
export const diagramOutlineSchema = z.strictObject({
  source: z
    .string()
    .describe('The stamp of the source and words that it was made from; the picture bears the same.'),
  picture: z
    .string()
    .describe('SHA-256 of the picture made with it, so that a half-written pair is found out.'),
  groups: z.array(partSchema).describe('In the order of the source, outer before inner.'),
  nodes: z
    .array(partSchema.extend({ href: z.string().startsWith('/').optional() }))
    .min(1)
    .describe('In the order of the source.'),
  edges: z.array(
    z.strictObject({
      from: z.string().describe('A node’s or a group’s id.'),
      to: z.string(),
      label: proseSchema.optional(),
      way: z
        .enum(['to', 'both', 'none'])
        .describe('Where it has arrowheads: at its end, at both ends, at neither.'),
    }),
  ),
});

export type DiagramOutline = z.infer<typeof diagramOutlineSchema>;
