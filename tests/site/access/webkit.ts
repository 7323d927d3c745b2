import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { findWebKit, noWebKit } from '../../../tools/other-browsers.mjs';
import { beThere, type Driven, keys } from './driver.ts';

/**
 * Starts WebKit on a screen that nobody sees, and speaks to its driver as the WebDriver protocol has it.
 * @see https://www.w3.org/TR/webdriver2/
 */
export async function openWebKit(): Promise<Driven> {
  const programs = findWebKit();
  if (!programs) throw new Error(noWebKit);
  const screen = spawn(
    programs.screen,
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const [display] = (await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(display).trim()}` },
  });
  const ask = asker(`http://127.0.0.1:${port}`);
  const session = await begin(ask, programs.browser);
  const at = `/session/${session.sessionId}`;
  await ask('POST', `${at}/window/rect`, { width: 1280, height: 800 });
  const strike = async (characters: string[]) => {
    await ask('POST', `${at}/actions`, {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: characters.flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        },
      ],
    });
  };
  const run = (look: (given: never) => unknown, given?: unknown) =>
    ask('POST', `${at}/execute/sync`, {
      script: `return (${String(look)})(arguments[0])`,
      args: [given ?? null],
    });
  return {
    name: 'WebKitGTK',
    version: String(session.capabilities['browserVersion']),
    async open(address) {
      await ask('POST', `${at}/url`, { url: address });
      await beThere((look) => run(look) as Promise<boolean>);
    },
    run: run as Driven['run'],
    press: (key) => strike([keys[key]]),
    type: (text) => strike([...text]),
    async close() {
      await ask('DELETE', at, undefined).catch(() => undefined);
      await Promise.all([driver, screen].map(end));
    },
  };
}

interface Session {
  sessionId: string;
  capabilities: Record<string, unknown>;
}

/** The driver takes a moment before it listens. */
async function begin(ask: ReturnType<typeof asker>, binary: string): Promise<Session> {
  const options = { binary, args: ['--automation'] };
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask<Session>('POST', '/session', { capabilities });
    } catch (error) {
      if (tries === 40 || !(error instanceof TypeError)) throw error;
      await pause(250);
    }
  }
}

function asker(address: string) {
  return async <T>(method: string, path: string, body: unknown): Promise<T> => {
    const answer = await fetch(address + path, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`WebKit: ${value.error} ${value.message}`);
    return value;
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return;
  program.kill();
  await once(program, 'exit');
}
