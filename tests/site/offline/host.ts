import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { linkedFrom } from '../../../src/features/offline/linked-from.ts';
import { writeSwitch, writeWorker } from '../../../src/features/offline/write-worker.ts';
import { siteHandler } from '../../../tools/serve.mjs';
import type { BuiltSite } from '../sites.ts';

/** A host whose network can be cut, and whose site is renewed while somebody reads it. */
export class Host {
  /** What was asked for, since this was last emptied. */
  readonly asked: string[] = [];
  /** How many more requests are answered before the network fails. */
  left = Infinity;
  /** What becomes of a request when it has failed. */
  refuse: (request: IncomingMessage, response: ServerResponse) => void = ({ socket }) => socket.destroy();
  /** What stands before the worker’s script: how a browser that differs from this one is played. */
  before = '';
  readonly #folder = mkdtempSync(join(tmpdir(), 'offline-'));
  readonly #server = createServer((request, response) => this.#answer(request, response));
  readonly #base: string;
  #handler;

  private constructor({ folder, base }: BuiltSite, leftOut: readonly string[]) {
    const isKept = (path: string) => !leftOut.includes(relative(folder, path));
    cpSync(folder, this.#folder, { recursive: true, filter: isKept });
    this.#base = base;
    this.#handler = siteHandler(this.#folder, base);
  }

  /** Publishes a site; without some of its folders, if a test has no use for them and would wait for them to be kept. */
  static async open(site: BuiltSite, leftOut: readonly string[] = []): Promise<Host> {
    const host = new Host(site, leftOut);
    if (leftOut.length > 0) {
      await host.#leaveOutUnused();
      await host.renew(String, [], '2026-11-23');
    }
    await new Promise<void>((resolve) => host.#server.listen(0, '127.0.0.1', resolve));
    return host;
  }

  /** Of scripts, leaves those that the pages here ask for by themselves, and what these need. */
  async #leaveOutUnused(): Promise<void> {
    const files = globSync(['**/*.html', 'assets/*.js'], { cwd: this.#folder });
    const asked = files.filter((file) => /\.html$|\/(offline|panel|rest|sortable-table)[.-]/.test(file));
    const used = await linkedFrom(this.#folder, this.#base, asked);
    for (const file of files) if (!used.has(file)) rmSync(join(this.#folder, file));
  }

  /** The absolute address of a site path. */
  at = (path: string) =>
    `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.#base}${path.slice(1)}`;

  /** Publishes another edition: the same site, its texts changed. */
  async renew(
    change: (page: string) => string,
    pages: readonly string[],
    dated = '2027-01-02',
  ): Promise<void> {
    for (const page of pages) {
      const file = join(this.#folder, page);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    }
    await writeWorker(this.#folder, { base: this.#base, dated });
  }

  /** Puts a file more into the site, for the next edition to list. */
  add(file: string, text: string): void {
    writeFileSync(join(this.#folder, file), text);
  }

  /** Changes a file without publishing an edition, as a host in the midst of being renewed would. */
  spoil(file: string): void {
    writeFileSync(join(this.#folder, file), 'Something else.');
  }

  /** Publishes the worker that takes everything back. */
  switchOff = () => writeSwitch(this.#folder);

  cut(after = 0): void {
    this.left = after;
    if (after === 0) this.#server.closeAllConnections();
  }

  restore(): void {
    this.left = Infinity;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
    rmSync(this.#folder, { recursive: true });
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    if (this.left <= 0) return this.refuse(request, response);
    this.left -= 1;
    this.asked.push(request.url ?? '');
    if (!request.url?.endsWith('/sw.js')) return this.#handler(request, response);
    response.writeHead(200, { 'Content-Type': 'text/javascript' });
    response.end(this.before + readFileSync(join(this.#folder, 'sw.js'), 'utf8'));
  }
}

/** What a test leaves out that is about how a site is kept, and not what. */
export const mostFolders = [
  'data',
  'og',
  'pagefind',
  'quotes',
  'tables',
  'teach',
  'claims',
  'glossary',
  'modes',
  'embed',
  'previews',
  'notebook',
  'references',
  'search',
];

/** A browser whose connection is metered, for what stands before the worker’s script. */
export const metered = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";

/** A browser that has room for only so many files more. */
export const noRoom = (files: number) => `{
  const { put } = Cache.prototype;
  let left = ${files};
  Cache.prototype.put = function (...given) {
    if (left-- > 0) return put.apply(this, given);
    return Promise.reject(new DOMException('No room.', 'QuotaExceededError'));
  };
}`;
