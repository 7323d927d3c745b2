import { commonCartridge } from './formats/common-cartridge.ts';
import type { FormatId } from './format-names.ts';
import { gift } from './formats/gift.ts';
import { linkList } from './formats/link-list.ts';
import { moodleXml } from './formats/moodle-xml.ts';
import type { Pack } from './pack.ts';
import { qti12 } from './formats/qti-1-2.ts';
import { qti21 } from './formats/qti-2-1.ts';
import { readingList } from './formats/reading-list.ts';

/** A pack in, a file’s content out. Pure: the same pack gives the same bytes. */
type WritePack = (pack: Pack) => string | Uint8Array<ArrayBuffer>;

/** What writes each format. */
export const writers: Record<FormatId, WritePack> = {
  imscc: commonCartridge,
  gift,
  'moodle-xml': moodleXml,
  'qti-1.2': qti12,
  'qti-2.1': qti21,
  ris: readingList,
  csv: linkList,
};
