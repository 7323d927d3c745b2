import { claimPort, serveFolder } from '../../tools/serve.mjs';
import type { BuiltSite } from './sites.ts';

export interface RunningSite {
  /** The absolute address of a site path: `/quotes/` → `http://127.0.0.1:1234/course/joined-up/quotes/`. */
  at(path: string): string;
  close(): void;
}

/** Serves a built site on a free port, by the server that `npm start` uses. */
export async function serveSite({ folder, base }: BuiltSite): Promise<RunningSite> {
  const server = await claimPort(0);
  const address = serveFolder(server, folder, base);
  return {
    at: (path) => address + path.replace(/^\//, ''),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
