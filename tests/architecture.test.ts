import { describe, expect, test } from 'vitest';
import { rooms } from './house/rooms.ts';
import { type Import, filesLike, importsOf } from './house/sources.ts';

const files = filesLike('src/**/*.{ts,astro}');
const imports = files.flatMap(importsOf);
const tell = ({ from, to }: Import) => `${from} imports ${to}`;

/** Whether a path below the root is a room of src/ (or tools/), or stands in it. */
const isIn = (path: string, room: string) => {
  const place = room === 'tools' ? room : `src/${room}`;
  return path === place || path.startsWith(`${place}/`);
};

describe('a room imports only what the table allows', () => {
  test('every file is in a room', () => {
    expect(files.filter((file) => !rooms.some(({ room }) => isIn(file, room)))).toEqual([]);
  });

  test.each(rooms)('$room', ({ room, rooms: allowed = [], types = [], packages }) => {
    const strangers = imports
      .filter(({ from }) => isIn(from, room))
      .filter(({ to, kind, typeOnly }) =>
        kind === 'package'
          ? !packages.test(to)
          : ![room, ...allowed, ...(typeOnly ? types : [])].some((other) => isIn(to, other)),
      );
    expect(strangers.map(tell)).toEqual([]);
  });

  test('an integration is entered by its own door', () => {
    const config = importsOf('astro.config.mjs').filter(({ kind }) => kind === 'file');
    const isDoor = ({ to }: Import) => /^src\/(site|integrations\/[a-z-]+\/index)\.ts$/.test(to);
    expect(config.filter((one) => !isDoor(one)).map(tell)).toEqual([]);
  });
});

test('no file imports itself, however far round', () => {
  const running = imports.filter(({ typeOnly }) => !typeOnly);
  const next = Map.groupBy(running, ({ from }) => from);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: string[]) => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file) || trail.includes(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test('relative imports name files that are there, with their endings', () => {
  const known = new Set(filesLike('src/**/*', 'tools/**/*'));
  expect(imports.filter(({ kind, to }) => kind === 'file' && !known.has(to)).map(tell)).toEqual([]);
});

describe('file names', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
  const name = (file: string) => file.split('/').at(-1) ?? '';

  test('of modules, styles and tests are lower case with hyphens', () => {
    const modules = filesLike('{src,tests,tools}/**/*.{ts,mjs,css}').filter(
      (file) => !file.startsWith('src/pages/'),
    );
    expect(modules.filter((file) => !kebab.test(name(file)))).toEqual([]);
  });

  test('of components are PascalCase', () => {
    const components = filesLike('src/{components,layouts}/**/*.astro');
    expect(components.filter((file) => !/^([A-Z][a-z0-9]*)+\.astro$/.test(name(file)))).toEqual([]);
  });

  test('of pages are their addresses', () => {
    const pages = filesLike('src/pages/**/*.{astro,ts}').flatMap((file) => file.split('/').slice(2));
    const word = /^(\[(\.\.\.)?[a-z]+\]|[a-z0-9-]+)(\.[a-z]+)*$/;
    // What only helps pages is marked as Astro wants it marked.
    expect(pages.filter((part) => !word.test(part.replace(/^_/, '')))).toEqual([]);
  });
});
