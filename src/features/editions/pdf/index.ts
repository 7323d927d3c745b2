import { glob } from 'node:fs/promises';
import { addresses } from '../../../book/addresses.ts';
import { type Built, type Edition, editionPath } from '../edition.ts';
import { openPress } from './press.ts';

/** Prints the reader and every session's handout: the print edition of their pages, tagged, with bookmarks. */
export async function pdfs(built: Built): Promise<Edition[]> {
  const press = await openPress(built);
  try {
    const editions: Edition[] = [];
    for (const { page, path } of [reader(built), ...(await handouts(built))])
      editions.push({ path, bytes: await press.print(page) });
    return editions;
  } finally {
    await press.close();
  }
}

const reader = ({ imprint }: Built) => ({ page: addresses.read, path: editionPath(imprint, 'pdf') });

async function handouts({ folder, imprint }: Built): Promise<{ page: string; path: string }[]> {
  const found = await Array.fromAsync(glob('teach/*/handout/index.html', { cwd: folder }));
  const lectures = found.map((file) => file.replaceAll('\\', '/').split('/')[1] ?? '').sort();
  return lectures.map((lecture) => ({
    page: addresses.handout(lecture),
    path: editionPath(imprint, 'pdf', `-handout-${lecture}`),
  }));
}
