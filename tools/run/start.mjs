import { join } from 'node:path';
import { buildAndWarn } from './build.mjs';
import { printLine } from './display.mjs';
import { placement, portFrom } from './placement.mjs';
import { root } from './process.mjs';
import { Trouble } from './say.mjs';

/**
 * Builds the site if its sources have changed, and serves it until stopped.
 *
 * @returns {Promise<number>}
 */
export async function start() {
  const place = placement();
  const { claimPort, serveFolder } = await import('../serve.mjs');
  // The port first: a person whose port is taken should not have to wait for a build to learn it.
  const server = await claimPort(portFrom());
  try {
    const code = await buildAndWarn('dist', place, { unlessFresh: true });
    if (code !== 0)
      throw new Trouble(
        'The site could not be built; the reason is above. What was in dist/ is still there.',
      );
    const address = serveFolder(server, join(root, 'dist'), place.BASE_PATH);
    printLine(`\n  The site is at ${address}\n  (Ctrl-C stops it)\n`);
    await stopped();
    return 0;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** @returns {Promise<void>} */
function stopped() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
  });
}
