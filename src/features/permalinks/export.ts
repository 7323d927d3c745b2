import { z } from 'zod';
import { outcomes } from './moves.ts';
import { kindNames } from '../../book/schema/permalink.ts';
import { type Exporter, jsonFile, schemaFile } from '../../site/exporter.ts';

/** One address, as `permalinks.json` tells it. */
const permalinkRecordSchema = z.strictObject({
  address: z.string().describe('From the site’s root.'),
  url: z.url().describe('The same, whole.'),
  kind: z.enum(Object.keys(kindNames)).describe('What was there when it was first recorded.'),
  since: z.iso.date().describe('The day on which it was first recorded.'),
  status: z.enum(['there', 'moved', 'retired']),
  to: z.url().nullable().describe('Where its content is now, if it has moved.'),
  why: z.string().nullable().describe('Why it was taken out, if it was.'),
  instead: z.array(z.url()).describe('What took the place of what was taken out.'),
});

/** The record of every address that was ever published, and what became of it. */
export const permalinks: Exporter = {
  name: 'Permanent addresses',
  about: 'Every address that this site ever published, since when, and what became of it.',
  needs: [],
  files: (book, place) => [
    jsonFile(
      'permalinks.json',
      outcomes(book).map(({ permalink: { address, kind, since }, to, retired }) => ({
        address,
        url: place(address),
        kind,
        since,
        status: retired ? 'retired' : to ? 'moved' : 'there',
        to: to ? place(to) : null,
        why: retired?.why ?? null,
        instead: (retired?.instead ?? []).map((one) => place(one.to)),
      })),
    ),
    schemaFile('permalinks.schema.json', place, 'Permanent addresses', z.array(permalinkRecordSchema)),
  ],
};
