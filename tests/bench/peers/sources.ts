import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** As much of a book as its peers are given. */
export interface Sources {
  readings: { id: string; title: string; summary: string; body: string }[];
  tables: {
    id: string;
    number: string;
    title: string;
    shows: string;
    head?: string;
    columns: { id: string; label: string }[];
    rows: { id: string; label: string; values: (string | number | null)[] }[];
  }[];
  quotes: { id: string; words: string[]; printed?: string; gloss: string; context: string }[];
  /** Mermaid sources, by id. */
  diagrams: Map<string, string>;
}

/** Reads a folder of content. */
export function readSources(folder: string): Sources {
  const files = (pattern: string) => globSync(pattern, { cwd: folder }).sort();
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const name = (file: string) => basename(file).replace(/\.\w+$/, '');
  const readings = files('reading/*.mdx').map((file) => {
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text(file)) ?? [];
    return { ...(parse(head) as { title: string; summary: string; order: number }), id: name(file), body };
  });
  return {
    readings: readings.sort((a, b) => a.order - b.order),
    tables: files('tables/*.yaml')
      .map((file) => parse(text(file)) as Sources['tables'][number] & { kind: string })
      .filter(({ kind }) => kind === 'table'),
    quotes: files('quotes/*.yaml').flatMap((file) => parse(text(file)) as Sources['quotes']),
    diagrams: new Map(files('diagrams/*.mmd').map((file) => [name(file), text(file)])),
  };
}
