import { type Attribute, type Node, attribute, nodesOf } from '../../../domain/mdx.ts';
import type { Body, Content, Place } from './content.ts';

/** An element with an id of its own: a paragraph of ours, `<P id="water-2b">`, or a slide. */
export interface Passage {
  id: string;
  place: Place;
  /** Id of the page it stands on. */
  page: string;
}

/** Every paragraph of ours on reading pages, in the order of files and text. */
export function passagesOf(content: Content): Passage[] {
  return content.bodies.filter((body) => body.kind === 'reading').flatMap((body) => named(body, 'P'));
}

/** Every slide of the lectures, in the order of files and text: `<Slide id="two-questions">`. */
export function slidesOf(content: Content): Passage[] {
  return content.bodies.filter((body) => body.kind === 'lecture').flatMap((body) => named(body, 'Slide'));
}

/** The place of a node in its file. */
export function placeOf(file: string, node: Node | Attribute): Place {
  const start = node.position?.start;
  return start ? { file, line: start.line, column: start.column } : { file };
}

/** In a file that MDX cannot read, the tags are looked for letter by letter, so that links to them stay good. */
function named({ id: page, file, text, root }: Body, element: string): Passage[] {
  if (!root)
    return [...text.matchAll(new RegExp(`<${element}\\s[^>]*?\\bid=(["'])(.*?)\\1`, 'gs'))].map((match) => ({
      id: match[2] ?? '',
      page,
      place: { file },
    }));
  return [...nodesOf(root)].flatMap(({ node }) => {
    const id = node.name === element ? attribute(node, 'id') : undefined;
    return id === undefined ? [] : [{ id, page, place: placeOf(file, node) }];
  });
}
