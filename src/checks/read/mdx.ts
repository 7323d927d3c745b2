import { type Passages, passagesIn } from '../../book/passages.ts';
import { type Node, parseMdx } from '../../book/mdx.ts';
import type { Fault } from '../../lib/fault.ts';
import { type Yaml, readYaml } from './yaml.ts';

/** An MDX file in its two halves. */
export interface Mdx {
  front: Yaml;
  /** What the body is made of, positions counted in the whole file; nothing where it cannot be read. */
  passages: Passages;
  faults: Fault[];
}

/**
 * Parses an MDX file with its YAML front matter.
 * @param file the path that messages show
 */
export function readMdx(file: string, text: string): Mdx {
  const head = /^---\r?\n[\s\S]*?\r?\n(?=---\r?(?:\n|$))/.exec(text)?.[0] ?? '';
  const front = readYaml(file, head);
  // Blanks in place of the front matter keep every line and column of the body where it is.
  const covered = head === '' ? 0 : head.length + 3;
  const body = text.slice(0, covered).replace(/[^\n]/g, ' ') + text.slice(covered);
  try {
    const root = parseMdx(body);
    const line = lineTooDeep(root);
    if (line === undefined) return { front, passages: passagesIn(root), faults: front.faults };
    return { front, passages: nothing, faults: [...front.faults, tooDeep(file, line)] };
  } catch (error) {
    return { front, passages: nothing, faults: [...front.faults, syntaxFault(file, error as ParseError)] };
  }
}

const nothing = passagesIn({ type: 'root' });

/** Far more than prose has, and far less than what exhausts those that read a page part by part. */
const deepest = 60;

/** The line of the first node that is within too many others. */
function lineTooDeep(root: Node): number | undefined {
  let level = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return level[0]?.position?.start.line ?? 1;
    level = level.flatMap((node) => node.children ?? []);
  }
  return undefined;
}

const tooDeep = (file: string, line: number): Fault => ({
  id: 'mdx-syntax',
  file,
  line,
  found: `something within more than ${deepest} others`,
  expected: 'Markdown, and elements that are closed',
  remedy: 'take out some of the signs (> - * [) that open one within another',
});

interface ParseError extends Error {
  line?: number;
  column?: number;
  reason?: string;
}

/** The parser gives the place of an unclosed tag in its words alone. */
function syntaxFault(file: string, error: ParseError): Fault {
  const reason = error.reason ?? error.message;
  const inWords = /\((\d+):(\d+)(?:-[\d:]+)?\)/.exec(reason);
  return {
    id: 'mdx-syntax',
    file,
    line: error.line ?? Number(inWords?.[1] ?? 1),
    column: error.column ?? Number(inWords?.[2] ?? 1),
    found: `MDX of which the parser says “${reason}”`,
    expected: 'Markdown, and elements that are closed',
    remedy: 'close the element; write \\{ and \\< where a brace or an angle bracket is meant as text',
  };
}
