import { commonCartridge } from './common-cartridge.ts';
import { gift } from './gift.ts';
import { linkList } from './link-list.ts';
import type { Pack } from './pack.ts';
import { qti12 } from './qti-1-2.ts';
import { qti21 } from './qti-2-1.ts';
import { readingList } from './reading-list.ts';

/** What a pack can be written as. */
export interface PackFormat {
  id: string;
  /** What follows the pack’s id in the file’s name. */
  ending: string;
  type: string;
  make: (pack: Pack) => string | Uint8Array<ArrayBuffer>;
}

/** Every format; `format-names.ts` tells readers what each is. */
export const packFormats: PackFormat[] = [
  { id: 'imscc', ending: '.imscc', type: 'application/zip', make: commonCartridge },
  { id: 'gift', ending: '.gift.txt', type: 'text/plain; charset=utf-8', make: gift },
  { id: 'qti-1.2', ending: '-qti-1.2.zip', type: 'application/zip', make: qti12 },
  { id: 'qti-2.1', ending: '-qti-2.1.zip', type: 'application/zip', make: qti21 },
  {
    id: 'ris',
    ending: '-reading.ris',
    type: 'application/x-research-info-systems; charset=utf-8',
    make: readingList,
  },
  { id: 'csv', ending: '-links.csv', type: 'text/csv; charset=utf-8', make: linkList },
];
