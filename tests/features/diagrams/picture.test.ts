import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assess } from '../../../src/features/diagrams/drawing/assess.ts';
import { openStudio, type Studio } from '../../../src/features/diagrams/drawing/render.ts';
import { roles } from '../../../src/features/diagrams/drawing/roles.ts';
import { make } from '../../../src/features/diagrams/drawing/update.ts';
import { teapot } from './teapot.ts';

type Element = DefaultTreeAdapterTypes.Element;

// In a real browser, the one that draws the site's own diagrams; without one these tests fail and say what to install.
describe('A finished picture', { timeout: 60_000 }, () => {
  let studio: Studio;
  let picture: string;
  let elements: Element[];

  const draw = async () => {
    const { due } = await assess(teapot, true);
    if (!due[0]) throw new Error('The fixture has nothing to draw.');
    return make(studio, due[0]);
  };
  const values = (name: string) =>
    elements.flatMap(({ attrs }) => attrs.filter((attr) => attr.name === name).map(({ value }) => value));
  const textOf = (name: string) => {
    const child = elements.find(({ tagName }) => tagName === name)?.childNodes[0];
    return child && 'value' in child ? child.value : undefined;
  };

  beforeAll(async () => {
    studio = await openStudio();
    picture = (await draw()).picture;
    elements = elementsOf(picture);
  }, 60_000);
  afterAll(() => studio?.close());

  test('is the same however often it is drawn', async () => {
    expect((await draw()).picture).toBe(picture);
  });

  test('holds nothing that a strict content policy forbids', () => {
    expect(elements.filter(({ tagName }) => ['style', 'script', 'foreignobject'].includes(tagName))).toEqual(
      [],
    );
    expect(values('style')).toEqual([]);
  });

  test('keeps nothing of Mermaid’s: no classes, no data but its stamp', () => {
    const names = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(names).not.toContain('class');
    expect(names.filter((name) => name.startsWith('data-'))).toEqual(['data-source']);
  });

  test('has only ids that something refers to, each beginning with the diagram’s own', () => {
    const ids = values('id');
    const references = ['marker-start', 'marker-end', 'aria-labelledby', 'aria-describedby'].flatMap(values);
    expect(ids.filter((id) => !references.some((value) => value === id || value === `url(#${id})`))).toEqual(
      [],
    );
    expect(ids.every((id) => id.startsWith('tea-'))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has only the colours of roles', () => {
    const known = Object.entries(roles).map(([role, plain]) => `var(--diagram-${role}, ${plain})`);
    const used = new Set([...values('fill'), ...values('stroke')]);
    expect([...used].filter((colour) => colour !== 'none' && !known.includes(colour))).toEqual([]);
    expect(used).toContain(`var(--diagram-level, ${roles.level})`);
    expect(used).toContain(`var(--diagram-direction, ${roles.direction})`);
  });

  test('is named and described, and a group because it holds a link', () => {
    expect(values('role')).toEqual(['group']);
    expect(textOf('title')).toBe('How tea is made');
    expect(textOf('desc')).toBe('Water goes from the kettle into the pot & on into the cup.');
    expect(values('href')).toEqual(['{base}/glossary/#pot']);
  });

  test('shows every label, and draws as many lines as the source has', () => {
    const words = elements.filter(({ tagName }) => tagName === 'text').map(allText);
    expect(words).toEqual([
      'On the table',
      'pours into',
      'Kettle boils',
      'the water',
      'Pot',
      'Cup',
      'Leaves?',
    ]);
    expect(elements.filter(({ tagName, attrs }) => tagName === 'path' && attrs.some(isNone))).toHaveLength(3);
  });
});

const isNone = ({ name, value }: { name: string; value: string }) => name === 'fill' && value === 'none';

function elementsOf(markup: string): Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ParentNode) => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      if (!['html', 'head', 'body'].includes(child.tagName)) found.push(child);
      visit(child);
    }
  };
  visit(parse(markup));
  return found;
}

function allText(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(allText).join('') : '';
}
