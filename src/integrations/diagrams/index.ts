import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkDiagrams, printFault } from './check.ts';
import { folderOf } from './sources.ts';

export { checkDiagrams } from './check.ts';

/**
 * Sees to it that every picture shown was made from the source beside it. A build stops where one was not; the
 * development server redraws a picture when its source or its words change, and says what is wrong with it.
 */
export function diagrams({ contentDir }: { contentDir: string }): AstroIntegration {
  let command = 'build';
  return {
    name: 'diagrams',
    hooks: {
      'astro:config:setup': (setup) => {
        command = setup.command;
      },
      'astro:config:done': async () => {
        if (command !== 'build') return;
        const faults = await checkDiagrams(contentDir);
        if (faults.length > 0) throw new Error(['Diagrams:', ...faults.map(printFault)].join('\n'));
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = resolve(folderOf(contentDir));
        let turn = Promise.resolve();
        const redraw = async () => {
          const { updateDiagrams } = await import('./update.ts');
          const faults = await updateDiagrams(contentDir, {
            drawn: (picture) => {
              logger.info(`drew ${picture}`);
              server.ws.send({ type: 'full-reload' });
            },
          });
          for (const fault of faults) logger.warn(printFault(fault));
        };
        const changed = (file: string) => {
          if (!resolve(file).startsWith(folder) || !/\.(?:mmd|yaml)$/.test(file)) return;
          // One after another: two saves in a second must not draw into the same files.
          turn = turn.then(redraw).catch((error: unknown) => logger.warn(String(error)));
        };
        server.watcher.add(folder);
        server.watcher.on('change', changed).on('add', changed);
        changed(`${folder}/start.mmd`);
      },
    },
  };
}
