import { readdir, stat } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join, relative } from 'node:path';
import type { Fault } from '../../lib/fault.ts';

/** What lies below a folder. */
export interface Found {
  /** Every file as a path with `/`, sorted. */
  files: string[];
  /** What is neither a file nor a folder, or cannot be looked into. */
  faults: Fault[];
}

/**
 * Looks through a folder. Links to files are files; a link to a folder is a fault, because what lies behind it would be
 * built and not be checked.
 * @param shown how messages name the folder
 */
export async function find(folder: string, shown: string): Promise<Found> {
  const found: Found = { files: [], faults: [] };
  await look(folder, folder, shown, found);
  found.files.sort();
  return found;
}

/** Every file below a folder as a path with `/`, sorted; none where there is no such folder. */
export const filesIn = async (folder: string) => (await find(folder, '')).files;

/** Whether a fault says that something cannot even be opened. */
export const isUnreadable = ({ id }: Fault) => /^(linked-folder|unreadable-file|not-a-file)$/.test(id);

/** The fault of a file or a folder that the system does not let us read. */
export function unreadable(file: string, error: unknown): Fault {
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  const said = code === 'EACCES' || code === 'EPERM' ? 'no right to read it' : `the system’s answer ${code}`;
  return {
    id: 'unreadable-file',
    file,
    found: said,
    expected: 'a file that can be read',
    remedy: `give yourself the right to read it (chmod u+r), or take it out`,
  };
}

async function look(folder: string, top: string, shown: string, found: Found): Promise<void> {
  const items = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    // A missing folder is reported by the check that needs its files.
    if (error.code !== 'ENOENT') found.faults.push(unreadable(shownPath(folder, top, shown), error));
    return [] as Dirent[];
  });
  for (const item of items) {
    const path = join(folder, item.name);
    const file = shownPath(path, top, shown);
    if (item.isDirectory()) await look(path, top, shown, found);
    else if (item.isFile()) found.files.push(relative(top, path).replaceAll('\\', '/'));
    else if (!item.isSymbolicLink()) found.faults.push(notAFile(file));
    else await follow(path, top, file, found);
  }
}

async function follow(path: string, top: string, file: string, found: Found): Promise<void> {
  try {
    const target = await stat(path);
    if (target.isFile()) found.files.push(relative(top, path).replaceAll('\\', '/'));
    else found.faults.push(target.isDirectory() ? linkedFolder(file) : notAFile(file));
  } catch {
    found.faults.push({ ...notAFile(file), found: 'a link that leads nowhere' });
  }
}

const shownPath = (path: string, top: string, shown: string) =>
  [shown, relative(top, path).replaceAll('\\', '/')].filter(Boolean).join('/');

const linkedFolder = (file: string): Fault => ({
  id: 'linked-folder',
  file,
  found: 'a link to a folder',
  expected: 'a folder of its own, whose files are checked',
  remedy: 'copy the files into a folder here, or link the files one by one',
});

const notAFile = (file: string): Fault => ({
  id: 'not-a-file',
  file,
  found: 'a pipe, a socket or a device',
  expected: 'a file',
  remedy: 'take it out',
});
