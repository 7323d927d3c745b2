import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Image } from '../../book/schema/image.ts';
import type { Fault } from '../../lib/fault.ts';
import type { Content } from '../read/content.ts';
import { valid } from '../read/valid.ts';

/** Every image has its picture file, which every reader can open and none waits for long. */
export async function images(content: Content): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const { value, at } of valid(content, 'image')) {
    const path = `images/${basename(value.file)}`;
    const isThere = content.files.includes(path);
    const amiss = isThere ? await problem(join(content.folder, path), value) : undefined;
    if (!isThere)
      faults.push({
        id: 'missing-image',
        ...at(['file']),
        found: `“${value.file}”, which is not there`,
        expected: 'a picture beside this file',
        remedy: 'put the picture there, or correct its name',
      });
    if (amiss)
      faults.push({
        id: 'wrong-image',
        ...at(['file']),
        found: `a picture ${amiss}`,
        expected: `a JPEG (.jpg) or PNG (.png) of at most ${most.bytes / 1000} kB and ${most.pixels} pixels each way`,
        remedy: 'save it anew, smaller or in one of these formats',
      });
  }
  return faults;
}

const most = { bytes: 500_000, pixels: 2000 };
const formats: Partial<Record<string, string>> = { jpg: 'jpeg', png: 'png' };

/** What is wrong with a picture file, to follow “a picture”. */
async function problem(file: string, { file: name }: Pick<Image, 'file'>): Promise<string | undefined> {
  const { size } = await stat(file);
  if (size > most.bytes) return `of ${Math.ceil(size / 1000)} kB`;
  // Most books have no images, and their checks need not wait for it.
  const { default: sharp } = await import('sharp');
  try {
    const { format, width, height } = await sharp(file).metadata();
    const ending = name.split('.').at(-1) ?? '';
    if (format !== formats[ending]) return `in the format ${format.toUpperCase()}, named .${ending}`;
    return Math.max(width, height) > most.pixels ? `of ${width} by ${height} pixels` : undefined;
  } catch {
    return 'that cannot be opened';
  }
}
