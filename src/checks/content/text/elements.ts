import { type Attribute, type Node, attribute } from '../../../book/mdx.ts';
import type { Fault } from '../../../lib/fault.ts';
import type { Body, Content } from '../../read/content.ts';
import { placeOf } from '../../read/passages.ts';
import type { Known } from '../../../book/ids/known.ts';
import { didYouMean } from '../did-you-mean.ts';
import { unknownId } from '../resolve.ts';
import { type AttributeRule, type ElementRule, vocabulary } from './vocabulary.ts';

/** MDX uses the elements of the vocabulary, with the attributes they have, and ids that name something. */
export function elements(content: Content, known: Known): Fault[] {
  return content.bodies.flatMap((body) =>
    body.passages.nodes.flatMap(({ node }) => nodeFaults(body, node, known)),
  );
}

function nodeFaults({ file }: Body, node: Node, known: Known): Fault[] {
  const place = placeOf(file, node);
  if (/^mdx(jsEsm|FlowExpression|TextExpression)$/.test(node.type)) return [code(node, place)];
  if (/^image/.test(node.type)) return [image(node, place)];
  if (!/^mdxJsx/.test(node.type)) return [];
  const name = node.name ?? '';
  const rule = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
  if (!rule) return [unknownElement(name, place)];
  return [
    ...(rule.block && node.type === 'mdxJsxTextElement' ? [blockInText(name, place)] : []),
    ...Object.entries(rule.attributes)
      .filter(([key, { required }]) => required && !node.attributes?.some((found) => found.name === key))
      .map(([key]) => missingAttribute(name, key, place)),
    ...(node.attributes ?? []).flatMap((found) => attributeFaults(file, node, found, rule, known)),
  ];
}

function attributeFaults(
  file: string,
  node: Node,
  found: Attribute,
  rule: ElementRule,
  known: Known,
): Fault[] {
  const place = placeOf(file, found.position ? found : node);
  const { name = '{…}', value } = found;
  const attributeRule: AttributeRule | undefined = rule.attributes[name];
  if (!attributeRule) return [unknownAttribute(node.name ?? '', name, rule, place)];
  const { holds, several } = attributeRule;
  const plain = typeof value === 'string' && value.trim() !== '';
  if (holds === 'nothing' ? value !== null : !plain) return [wrongAttribute(name, holds, place)];
  if (holds === 'nothing' || holds === 'text' || holds === 'own id') return [];
  const table = holds === 'row' || holds === 'column' ? (attribute(node, 'table') ?? '') : undefined;
  const ids = several ? String(value).split(/\s+/).filter(Boolean) : [String(value)];
  return ids.flatMap((id) => unknownId({ id, target: holds, table }, known, place));
}

type Place = ReturnType<typeof placeOf>;

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

const unknownElement = (name: string, place: Place): Fault => ({
  id: 'unknown-element',
  ...place,
  found: `<${name}>`,
  expected: `Markdown, or one of ${Object.keys(vocabulary).join(', ')}`,
  remedy: didYouMean(name, Object.keys(vocabulary), 'write it in Markdown'),
});

const blockInText = (name: string, place: Place): Fault => ({
  id: 'block-in-text',
  ...place,
  found: `<${name}> inside a line of text`,
  expected: 'its tags on lines of their own',
  remedy:
    name === 'Quote'
      ? 'write <Q> for a quotation inside a sentence'
      : 'break the line before and after each tag',
});

const missingAttribute = (element: string, name: string, place: Place): Fault => ({
  id: 'missing-attribute',
  ...place,
  found: `<${element}> without “${name}”`,
  expected: `<${element} ${name}="…">`,
  remedy: 'add it',
});

function unknownAttribute(element: string, name: string, { attributes }: ElementRule, place: Place): Fault {
  const known = Object.keys(attributes);
  return {
    id: 'unknown-attribute',
    ...place,
    found: `“${name}” on <${element}>`,
    expected: known.length > 0 ? `one of ${known.join(', ')}` : 'no attribute',
    remedy: didYouMean(name, known, 'take it out'),
  };
}

const wrongAttribute = (name: string, holds: AttributeRule['holds'], place: Place): Fault => ({
  id: 'wrong-attribute',
  ...place,
  found: holds === 'nothing' ? `a value for “${name}”` : `“${name}” without plain text`,
  expected: holds === 'nothing' ? `“${name}” alone` : `${name}="…"`,
  remedy: holds === 'nothing' ? 'take the value away' : 'put the value in quotation marks, without braces',
});
