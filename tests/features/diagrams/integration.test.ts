import { EventEmitter } from 'node:events';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { describe, expect, test, vi } from 'vitest';
import { checkDiagrams, diagrams } from '../../../src/features/diagrams/integration.ts';
import { withTeapot, type Change } from './teapot.ts';

/** Calls a hook with the few things that this integration takes from it. */
function call(integration: AstroIntegration, hook: keyof AstroIntegration['hooks'], given: object) {
  const run = integration.hooks[hook] as ((given: object) => unknown) | undefined;
  return run?.(given);
}

describe('A build', () => {
  const build = (change: Change) =>
    withTeapot(change, async (contentDir) => {
      const integration = diagrams({ contentDir });
      call(integration, 'astro:config:setup', { command: 'build' });
      await call(integration, 'astro:config:done', {});
    });

  test('goes on where every picture fits its source', async () => {
    await expect(build({})).resolves.toBeUndefined();
  });

  test('stops where one does not, and names the command to run', async () => {
    await expect(build({ 'tea.svg': null })).rejects.toThrow(/tea\.mmd.*run npm run diagrams/);
  });
});

describe('The development server', { timeout: 60_000 }, () => {
  test('redraws a picture whose words change, then reloads the page', async () => {
    await withTeapot({}, async (contentDir) => {
      const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
      const send = vi.fn();
      const logger = { info: vi.fn(), warn: vi.fn() };
      const integration = diagrams({ contentDir });
      call(integration, 'astro:config:setup', { command: 'dev' });
      call(integration, 'astro:server:setup', { server: { watcher, ws: { send } }, logger });

      const words = join(contentDir, 'diagrams/tea.yaml');
      // In one step, as editors do: what is read at the start must not find half a file.
      await writeFile(`${words}~`, (await readFile(words, 'utf8')).replace('How tea', 'How coffee'));
      await rename(`${words}~`, words);
      watcher.emit('change', words);

      await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }), 30_000);
      expect(logger.warn).not.toHaveBeenCalled();
      expect(await checkDiagrams(contentDir)).toEqual([]);
    });
  });
});
