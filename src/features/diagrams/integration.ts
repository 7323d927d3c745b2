import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkDiagrams, printFault } from './drawing/check.ts';
import { folderOf } from './drawing/sources.ts';
import { updateDiagrams } from './drawing/update.ts';

export { checkDiagrams } from './drawing/check.ts';

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
        const redraw = inTurn(async () => {
          const faults = await updateDiagrams(contentDir, {
            drawn: (picture) => {
              logger.info(`drew ${picture}`);
              server.ws.send({ type: 'full-reload' });
            },
          });
          for (const fault of faults) logger.warn(printFault(fault));
        }, logger.warn.bind(logger));
        const changed = (file: string) => {
          if (resolve(file).startsWith(folder) && /\.(?:mmd|yaml)$/.test(file)) redraw();
        };
        server.watcher.add(folder);
        server.watcher.on('change', changed).on('add', changed);
        redraw();
      },
    },
  };
}

/** Runs a task a moment after the last call, as an editor saves in bursts, and never two at once. */
function inTurn(task: () => Promise<void>, failed: (message: string) => void): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let turn = Promise.resolve();
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      turn = turn.then(task).catch((error: unknown) => failed(String(error)));
    }, 200);
  };
}
