import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { provideBrowser } from './browser.mjs';
import { buildAndWarn, putInPlace, workplace } from './build.mjs';
import { withLock } from './lock.mjs';
import { root, run } from './process.mjs';
import { node } from './tool.mjs';

/**
 * Makes what takes longer than a build: the PDFs and the site as a zip. They are made in a copy, which takes the
 * target's place when all went well.
 *
 * @param {string} target folder below the root: `dist`
 * @param {import('./placement.mjs').Placement} placement
 * @returns {Promise<number>} an exit code
 */
export async function editions(target, placement) {
  const code = await buildAndWarn(target, placement, { unlessFresh: true });
  if (code !== 0) return code;
  await provideBrowser();
  return withLock('build', 'Another run is building', async () => {
    rmSync(join(root, workplace), { recursive: true, force: true });
    cpSync(join(root, target), join(root, workplace), { recursive: true });
    for (const [command, args] of steps(workplace)) {
      const outcome = await run(command, args, { env: { ...placement } });
      if (outcome.code !== 0) return outcome.code;
    }
    putInPlace(join(root, workplace), join(root, target));
    return 0;
  });
}

/**
 * What makes them in a built site. What a reader's browser keeps is listed with its checksums, so it is listed anew
 * after the page of downloads has changed; the list of checksums for people comes last.
 *
 * @param {string} folder
 * @returns {[command: string, args: string[]][]}
 */
export function steps(folder) {
  return [
    node('src/features/editions/cli.ts', 'print', folder),
    node('src/features/offline/cli.ts', folder),
    node('src/features/editions/cli.ts', 'zip', folder),
    node('src/features/offline/cli.ts', folder),
    node('src/checks/checksums/cli.ts', folder),
  ];
}
