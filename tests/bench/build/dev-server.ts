import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tool } from '../../../tools/run/tool.mjs';
import type { Edit } from './edits.ts';

export interface DevServer {
  /** Its address, without a slash at the end. */
  address: string;
  /** What it has printed so far. */
  said(): string;
  /** Makes a change. @returns milliseconds from its being saved until the page is served with it */
  until(edit: Edit, word: string): Promise<number>;
  /** Asks for an address. */
  get(path: string): Promise<Response>;
  close(): void;
}

/** Serves a folder’s site for writing, as `npm run dev` does. */
export async function openDevServer(folder: string): Promise<DevServer> {
  const [command, args] = tool('astro', 'dev', '--host', '127.0.0.1', '--port', '0');
  // Told that tests are running, Vite would watch no files.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.on('exit', () => reject(new Error(output)));
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece: string) => {
        output += piece;
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
        if (found) resolve(found);
      });
  });
  const page = async ({ page: path }: Edit) => (await fetch(address + path)).text();
  return {
    address,
    said: () => output,
    async until(edit, word) {
      // Once before, so that what a first visit loads is there.
      await page(edit);
      const file = join(folder, edit.file);
      writeFileSync(file, edit.change(readFileSync(file, 'utf8'), word));
      const begun = performance.now();
      while (!(await page(edit)).includes(word)) {
        if (performance.now() - begun > patience)
          throw new Error(`${edit.page} never showed ${edit.file} changed.`);
        await pause(10);
      }
      return performance.now() - begun;
    },
    get: (path) => fetch(address + path),
    close: () => child.kill(),
  };
}

const patience = 60_000;
