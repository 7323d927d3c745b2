import { claimPort, serveFolder } from '../../tools/serve.mjs';
import { type BuiltSite, idOf } from './sites.ts';

export interface RunningSite {
  /** The one that its `site.yaml` gives. */
  id: string;
  /** The absolute address of a site path: `/quotes/` → `http://127.0.0.1:1234/course/joined-up/quotes/`. */
  at(path: string): string;
  close(): void;
}

/** Serves a built site on a free port, by the server that `npm start` uses. */
export async function serveSite(site: BuiltSite): Promise<RunningSite> {
  const { folder, base } = site;
  const server = await claimPort(0);
  const address = serveFolder(server, folder, base);
  return {
    id: idOf(site),
    at: (path) => address + path.replace(/^\//, ''),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
