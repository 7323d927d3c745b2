import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPermalinks, writePermalinks } from '../../src/book/permalinks.ts';
import { readNotebook } from '../../src/features/notebook/read-notebook.ts';
import { excerpt, wholeTitle } from '../../src/features/search/engine/excerpt.client.ts';
import { permalinkKinds, permalinkSchema } from '../../src/book/schema/permalink.ts';

test('A notebook is read from whatever a file holds, or refused, and what is read is read again', () => {
  const like = fc.record({
    version: fc.oneof(fc.constantFrom(0, 1, 2, '1', null), fc.jsonValue()),
    entries: fc.array(
      fc.record(
        {
          kind: fc.constantFrom('quote', 'table', 'constructor', '__proto__', 1),
          id: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'a')),
          note: fc.oneof(fc.string(), fc.jsonValue()),
          labels: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
          kept: fc.string(),
        },
        { requiredKeys: [] },
      ),
    ),
  });
  const files = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    like.map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(files, (text) => {
      const read = readNotebook(text);
      if ('trouble' in read) expect(['damaged', 'newer']).toContain(read.trouble);
      else expect(readNotebook(JSON.stringify(read.notebook))).toEqual(read);
    }),
  );
});

test('A record of addresses holds what its schema allows, whatever its lines say', () => {
  const pieces = [
    '/',
    '/a/',
    '/a/#b',
    '//a',
    '\n/a/ constructor 2001-02-03\n',
    ' ',
    ' page ',
    ' constructor ',
    ' file ',
    '2001-02-03',
    '2001-99-99',
    '\n',
    '#',
    '<<<<<<<',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const { permalinks, unread } = readPermalinks(written);
      for (const { address, kind, since } of permalinks)
        expect(
          permalinkSchema.safeParse({ address, kind, since }).success,
          `${address} ${kind} ${since}`,
        ).toBe(true);
      for (const { line } of unread) expect(line).toBeGreaterThan(0);
    }),
  );
});

test('A record of addresses is read as it was written', () => {
  const address = fc.stringMatching(/^\/([a-z0-9]+\/)*(#[a-z0-9-]+)?$/);
  const since = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  const one = fc.record({
    address,
    kind: fc.constantFrom(...permalinkKinds),
    since: since.map((day) => day.toISOString().slice(0, 10)),
  });
  fc.assert(
    fc.property(fc.uniqueArray(one, { selector: (link) => link.address }), (links) => {
      const { permalinks, unread } = readPermalinks(writePermalinks(links));
      expect(unread).toEqual([]);
      const byAddress = (a: { address: string }, b: { address: string }) => (a.address < b.address ? -1 : 1);
      expect(
        permalinks
          .map(({ address: to, kind, since: day }) => ({ address: to, kind, since: day }))
          .sort(byAddress),
      ).toEqual([...links].sort(byAddress));
    }),
  );
});

test('An excerpt is words of its text in their order, whatever was found in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.array(fc.integer({ min: -3, max: 200 })),
      fc.string(),
      (text, found, shown) => {
        const flat = (value: string) => value.trim().split(/\s+/).join(' ');
        const said = excerpt(text, new Set(found), shown)
          .map((run) => run.text)
          .join('')
          .replace(/^… /, '')
          .replace(/ …$/, '');
        expect(flat(text)).toContain(flat(said));
        expect(
          flat(
            wholeTitle(text, new Set(found))
              .map((run) => run.text)
              .join(''),
          ),
        ).toBe(flat(text));
      },
    ),
  );
});
