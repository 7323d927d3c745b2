import { type Node, attribute } from '../../../book/mdx.ts';
import type { Fault } from '../../../lib/fault.ts';
import { sectionOf } from '../../../book/addresses.ts';
import type { Body, Content } from '../../read/content.ts';
import { placeOf } from '../../read/passages.ts';
import { setOf } from '../resolve.ts';

import { valueAt } from '../../../book/ids/values-at.ts';
import type { Known } from '../../../book/ids/known.ts';

/** A `<P>` is on its section’s page, is named after a paragraph there, and holds no other. */
export function* passages(content: Content, known: Known): Generator<Fault> {
  const sections = new Map(
    content.entries
      .filter((entry) => entry.kind === 'reading')
      .map(({ id, value }) => [id, valueAt(value, ['section']) as string | undefined]),
  );
  for (const body of content.bodies) {
    const section = body.kind === 'reading' ? sections.get(body.id) : undefined;
    for (const { node, above } of body.passages.nodes.filter((found) => found.node.name === 'P')) {
      const holder = above.find((candidate) => candidate.name === 'P');
      if (holder)
        yield {
          id: 'nested-passage',
          ...placeOf(body.file, node),
          found: `<P id="${attribute(node, 'id')}"> inside <P id="${attribute(holder, 'id')}">`,
          expected: 'one after the other',
          remedy: 'close the first with </P> before the second begins',
        };
      yield* misnamed(node, body, section, known);
    }
    if (section !== undefined) yield* loose(body);
  }
}

/** A page of our own names its paragraphs after itself: `evidence-1`. */
function* misnamed(node: Node, body: Body, section: string | undefined, known: Known): Generator<Fault> {
  const id = attribute(node, 'id');
  // A section that the paper does not have is a fault of its own.
  if (id === undefined || (section !== undefined && !setOf(known('section')).has(section))) return;
  const home = section ?? body.id;
  const isReading = body.kind === 'reading';
  const paragraph = id.replace(/[a-z]$/, '');
  if (!isReading || !/-[1-9]\d*[a-z]?$/.test(id) || sectionOf(id) !== home)
    yield {
      id: 'passage-name',
      ...placeOf(body.file, node),
      found: `<P id="${id}">`,
      expected: isReading ? `“${home}-” and a number, with a letter for a further one` : 'no <P>',
      remedy: isReading
        ? `write <P id="${home}-1"> or the like`
        : 'take it out: only reading pages have them',
    };
  else if (section !== undefined && !setOf(known('paragraph')).has(paragraph)) {
    const last = known('paragraph').findLast((other) => sectionOf(other) === section);
    yield {
      id: 'unknown-paragraph',
      ...placeOf(body.file, node),
      found: `<P id="${id}">`,
      expected: `a paragraph of “${section}” in paper.yaml`,
      remedy: last ? `the last one is “${last}”` : 'add it to paper.yaml',
    };
  }
}

/** On a section’s page every paragraph of prose says what it rests on. */
function* loose({ file, passages: { root } }: Body): Generator<Fault> {
  for (const node of root.children ?? []) {
    if (/^(paragraph|list|blockquote)$/.test(node.type))
      yield {
        id: 'loose-prose',
        ...placeOf(file, node),
        found: `a ${node.type} outside a <P>`,
        expected: 'every paragraph of a section’s page to say which of the paper’s it rests on',
        remedy: 'put it between <P id="…"> and </P>, or into <Ours> where it is this companion’s',
      };
  }
}
