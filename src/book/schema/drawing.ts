import { z } from 'zod';
import { diagramOutlineSchema } from './diagram-outline.ts';
import { diagramSchema } from './diagram.ts';

/** A diagram ready to show: its words, its finished picture and the outline made with it. */
export const drawingSchema = diagramSchema.extend({
  svg: z.string().startsWith('<svg').describe('The finished picture.'),
  outline: diagramOutlineSchema.describe('Its nodes and edges, for the same in words.'),
});

export type Drawing = z.infer<typeof drawingSchema> & { id: string };
