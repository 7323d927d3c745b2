import fs from 'node:fs';
import { Socket, type TcpNetConnectOpts } from 'node:net';
import { basename } from 'node:path';

/**
 * `node --import bend.ts …`: the scanner runs as it was published, in a world that is bent in two places.
 *
 * It asks ports 80 and 443 of a host and can be told no others, and a test may not take those: where it would connect to
 * a host that `PORTS` names, it connects to that host’s ports on this machine. Names, certificates and all that is said
 * remain what they were. To connect to any other host is a fault, so that no test asks the network.
 */
const ports = JSON.parse(process.env.PORTS ?? '{}') as Record<string, Record<string, number>>;
const connect = Reflect.get(Socket.prototype, 'connect') as (...args: unknown[]) => Socket;

Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  // Node itself hands over both arguments in one list.
  const [options, whenConnected] = args.flat() as [TcpNetConnectOpts, unknown];
  const port = ports[options.host ?? '']?.[String(options.port)];
  if (!port) throw new Error(`The scanner may not ask ${options.host}:${options.port}.`);
  return connect.call(this, { ...options, host: '127.0.0.1', port }, whenConnected);
};

/**
 * It reads a list of hosts that browsers ask over TLS alone, which its install script would fetch, another one each day.
 * No name that nobody has stands on it, so an empty one is the truth.
 */
const readFileSync = Reflect.get(fs, 'readFileSync') as (...args: unknown[]) => string;
fs.readFileSync = ((...args: unknown[]) =>
  basename(String(args[0])) === 'hsts-preload.json' ? '{}' : readFileSync(...args)) as typeof fs.readFileSync;
