import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { claimPort, siteHandler } from '../../tools/serve.mjs';
import { type BuiltSite, idOf } from './sites.ts';

export interface RunningSite {
  /** The one that its `site.yaml` gives. */
  id: string;
  /** The absolute address of a site path: `/quotes/` → `http://127.0.0.1:1234/course/joined-up/quotes/`. */
  at(path: string): string;
  close(): void;
}

/**
 * Serves a built site on a free port, by the server that `npm start` uses.
 * @param delay how many milliseconds later than at once a file is answered
 */
export async function serveSite(
  site: BuiltSite,
  delay: (request: IncomingMessage) => number = () => 0,
): Promise<RunningSite> {
  const { folder, base } = site;
  const server = await claimPort(0);
  const answer = siteHandler(folder, base);
  server.on('request', (request, response) => {
    const wait = delay(request);
    if (wait === 0) answer(request, response);
    else setTimeout(() => answer(request, response), wait);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
  return {
    id: idOf(site),
    at: (path) => address + path.replace(/^\//, ''),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
