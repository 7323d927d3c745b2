import { type Attribute, type Node, attribute } from '../../../book/mdx.ts';
import type { Fault } from '../../../lib/fault.ts';
import type { Content, Place } from '../../read/content.ts';
import { placeOf } from '../../read/passages.ts';
import type { Known } from '../../../book/ids/known.ts';
import { didYouMean } from '../did-you-mean.ts';
import { unknownId } from '../resolve.ts';
import { type ElementRule, vocabulary } from './vocabulary.ts';

/** MDX uses the elements of the vocabulary, with the attributes they have, and ids that name something. */
export function* elements(content: Content, known: Known): Generator<Fault> {
  for (const { file, passages } of content.bodies)
    for (const { node } of passages.nodes) yield* nodeFaults(file, node, known);
}

function* nodeFaults(file: string, node: Node, known: Known): Generator<Fault> {
  const place = placeOf(file, node);
  if (/^mdx(jsEsm|FlowExpression|TextExpression)$/.test(node.type)) yield code(node, place);
  if (/^image/.test(node.type)) yield image(node, place);
  if (!/^mdxJsx/.test(node.type)) return;
  const name = node.name ?? '';
  const attributes = node.attributes ?? [];
  const rule = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
  if (!rule) {
    yield {
      id: 'unknown-element',
      ...place,
      found: `<${name}>`,
      expected: `Markdown, or one of ${Object.keys(vocabulary).join(', ')}`,
      remedy: didYouMean(name, Object.keys(vocabulary), 'write it in Markdown'),
    };
    return;
  }
  if (rule.block && node.type === 'mdxJsxTextElement')
    yield {
      id: 'block-in-text',
      ...place,
      found: `<${name}> inside a line of text`,
      expected: 'its tags on lines of their own',
      remedy:
        name === 'Quote'
          ? 'write <Q> for a quotation inside a sentence'
          : 'break the line before and after each tag',
    };
  for (const [key, { required }] of Object.entries(rule.attributes)) {
    if (required && !attributes.some((found) => found.name === key))
      yield {
        id: 'missing-attribute',
        ...place,
        found: `<${name}> without “${key}”`,
        expected: `<${name} ${key}="…">`,
        remedy: 'add it',
      };
  }
  for (const found of attributes) yield* attributeFaults(file, node, found, rule, known);
}

function* attributeFaults(
  file: string,
  node: Node,
  found: Attribute,
  { attributes }: ElementRule,
  known: Known,
): Generator<Fault> {
  const place = placeOf(file, found.position ? found : node);
  const { name = '{…}', value } = found;
  const rule = attributes[name];
  if (!rule) {
    const names = Object.keys(attributes);
    yield {
      id: 'unknown-attribute',
      ...place,
      found: `“${name}” on <${node.name}>`,
      expected: names.length > 0 ? `one of ${names.join(', ')}` : 'no attribute',
      remedy: didYouMean(name, names, 'take it out'),
    };
    return;
  }
  const { holds, several } = rule;
  const plain = typeof value === 'string' && value.trim() !== '';
  if (holds === 'nothing') {
    if (value !== null)
      yield {
        id: 'wrong-attribute',
        ...place,
        found: `a value for “${name}”`,
        expected: `“${name}” alone`,
        remedy: 'take the value away',
      };
  } else if (!plain)
    yield {
      id: 'wrong-attribute',
      ...place,
      found: `“${name}” without plain text`,
      expected: `${name}="…"`,
      remedy: 'put the value in quotation marks, without braces',
    };
  else if (holds !== 'text' && holds !== 'own id') {
    const table = holds === 'row' || holds === 'column' ? (attribute(node, 'table') ?? '') : undefined;
    for (const id of several ? value.split(/\s+/).filter(Boolean) : [value])
      yield* unknownId({ id, target: holds, table }, known, place);
  }
}

const code = (node: Node, place: Place): Fault => ({
  id: 'code-in-content',
  ...place,
  found: node.type === 'mdxjsEsm' ? 'an import or export' : `{${node.value ?? ''}}`,
  expected: 'words: content has no code',
  remedy:
    node.type === 'mdxjsEsm' ? 'take it out; elements are given' : 'write \\{ if the brace is meant as text',
});

const image = ({ url }: Node, place: Place): Fault => ({
  id: 'image-in-text',
  ...place,
  found: url === undefined ? 'a picture' : `a picture, “${url}”`,
  expected: 'words, tables and drawings',
  remedy:
    'draw it as a diagram (<Diagram id="…">), put it into images/ with its credit (<Image id="…">), or link to it',
});
