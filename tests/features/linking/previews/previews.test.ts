import { describe, expect, test } from 'vitest';
import { addresses } from '../../../../src/book/addresses.ts';
import { previewFile } from '../../../../src/features/linking/previews/preview-file.ts';
import { previewFiles, previews } from '../../../../src/features/linking/previews/previews.ts';
import { allotments } from '../../../fixtures/allotments.ts';

const book = allotments();

describe('the previews of links', () => {
  test('stand each in the file that a link’s address names, and in no other', () => {
    const files = previewFiles(book);
    for (const [address, preview] of Object.entries(previews(book)))
      expect(files.get(previewFile(address) ?? '')?.[address], address).toEqual(preview);
    const all = [...files.values()].flatMap((file) => Object.keys(file));
    expect(all.toSorted()).toEqual(Object.keys(previews(book)).toSorted());
  });

  test('of quotations are spread over several files, so that none grows with all of them', () => {
    const names = Array.from({ length: 1000 }, (_, at) => previewFile(addresses.quote(`word-${at}`)));
    const most = Math.max(...[...Map.groupBy(names, (name) => name).values()].map(({ length }) => length));
    expect(most).toBeLessThan(150);
  });

  test('are looked for nowhere, where a page has none', () => {
    expect(['/', '/about/', '/search/'].map(previewFile)).toEqual([undefined, undefined, undefined]);
  });
});
