import mermaid, { type MermaidConfig } from 'mermaid';
import { finish, type Order } from './finish.ts';
import { keepGroupsInOrder } from './order.ts';

declare global {
  interface Window {
    draw(order: Order): Promise<string>;
  }
}

/** Runs in the browser: Mermaid lays the source out, and a new picture is made from its measurements. */
async function draw(order: Order): Promise<string> {
  await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} ${fontSize}px "${font}"`)));
  mermaid.initialize(config);
  // Mermaid learns its kinds of drawings when it first parses one.
  await mermaid.parse(order.source);
  await keepGroupsInOrder(mermaid);
  const { svg } = await mermaid.render('drawing', order.source);
  document.body.innerHTML = svg;
  const drawing = document.querySelector('svg');
  if (!drawing) throw new Error('Mermaid drew nothing.');
  return finish(drawing, order);
}

const font = 'Source Sans 3 Variable';

/** Mermaid sets rows 1.1 em apart. Measured a little larger than the 16 px they are drawn in, they are 1.2 em apart. */
const fontSize = 17.5;

/** Plain boxes, words as SVG text, and nothing that differs from one run to the next. */
const config = {
  startOnLoad: false,
  theme: 'base',
  look: 'classic',
  deterministicIds: true,
  handDrawnSeed: 1,
  htmlLabels: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  fontFamily: `"${font}"`,
  fontSize,
  themeVariables: { fontFamily: `"${font}"`, fontSize: `${fontSize}px` },
  flowchart: {
    look: 'classic',
    htmlLabels: false,
    useMaxWidth: false,
    curve: 'rounded',
    padding: 7,
    wrappingWidth: 240,
    minNodeWidth: 0,
    nodeSpacing: 20,
    rankSpacing: 28,
    subGraphTitleMargin: { top: 6, bottom: 0 },
  },
  // What the author wrote first is first, left or above.
  elk: { considerModelOrder: 'NODES_AND_EDGES' },
} satisfies MermaidConfig;

window.draw = draw;
