import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import type { Route } from 'playwright-core';
import { afterAll } from 'vitest';

/** A host whose replies begin and never end: what a route is led to there is as on a network that was lost half way. */
export async function stalling(): Promise<(route: Route) => Promise<void>> {
  const host = createServer((_, reply) => {
    reply.writeHead(200, { 'content-type': 'application/json', 'content-length': '20000' });
    reply.write(`{"items":[${' '.repeat(200)}`);
  });
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
  afterAll(() => {
    host.close();
    host.closeAllConnections();
  });
  const { port } = host.address() as AddressInfo;
  return (route) => route.continue({ url: `http://127.0.0.1:${port}/` });
}
