import type { Attribute, Node } from '../../book/mdx.ts';
import type { Body, Content, Place } from './content.ts';

/** An element with an id of its own: one of our paragraphs, `<P id="water-2b">`, or a slide. */
export interface Passage {
  id: string;
  place: Place;
  /** Id of the page it is on. */
  page: string;
}

/** All our paragraphs on reading pages, in the order of files and text. */
export function passagesOf(content: Content): Passage[] {
  return content.bodies
    .filter((body) => body.kind === 'reading')
    .flatMap((body) => named(body, body.passages.paragraphs));
}

/** Every slide of the lectures, in the order of files and text: `<Slide id="two-questions">`. */
export function slidesOf(content: Content): Passage[] {
  return content.bodies
    .filter((body) => body.kind === 'lecture')
    .flatMap((body) => named(body, body.passages.slides));
}

/** The place of a node in its file. */
export function placeOf(file: string, node: Node | Attribute): Place {
  const start = node.position?.start;
  return start ? { file, line: start.line, column: start.column } : { file };
}

const named = ({ id: page, file }: Body, all: readonly { id: string | undefined; node: Node }[]): Passage[] =>
  all.flatMap(({ id, node }) => (id === undefined ? [] : [{ id, page, place: placeOf(file, node) }]));
