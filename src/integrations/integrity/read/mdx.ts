import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Fault } from '../../../schema/fault.ts';
import type { Node } from './content.ts';
import { type Yaml, readYaml } from './yaml.ts';

/** An MDX file in its two halves. */
export interface Mdx {
  front: Yaml;
  /** The body's syntax tree, its positions counted in the whole file; undefined where it cannot be read. */
  root: Node | undefined;
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
    return { front, root: parser.parse(body) as Node, faults: front.faults };
  } catch (error) {
    return { front, root: undefined, faults: [...front.faults, syntaxFault(file, error as ParseError)] };
  }
}

const parser = unified().use(remarkParse).use(remarkMdx);

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
