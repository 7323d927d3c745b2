import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { atOnce } from '../../src/site/at-once.ts';

type Done = NonNullable<AstroIntegration['hooks']['astro:build:done']>;

const said: string[] = [];
const integration = (name: string, done: Done, more: AstroIntegration['hooks'] = {}): AstroIntegration => ({
  name,
  hooks: { ...more, 'astro:build:done': done },
});
/** Runs what all of some integrations do after a build, in their order, with loggers that say who they are. */
async function finish(all: readonly AstroIntegration[]): Promise<void> {
  const logger = (label: string) => ({
    info: (text: string) => said.push(`[${label}] ${text}`),
    fork: logger,
  });
  for (const { name, hooks } of all)
    await hooks['astro:build:done']?.({ logger: logger(name) } as unknown as Parameters<Done>[0]);
}

test('Both begin before either has ended, and each says who it is', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const waiting = integration('search', async ({ logger }) => {
    await promise;
    logger.info('done');
  });
  const freeing = integration('editions', ({ logger }) => {
    logger.info('done');
    resolve(undefined);
  });
  await finish(atOnce(waiting, freeing));
  expect(said).toEqual(['[editions] done', '[search] done']);
});

test('What else they do, each does for itself', () => {
  const server = () => undefined;
  const all = atOnce(
    integration('search', () => undefined, { 'astro:server:setup': server }),
    integration('editions', () => undefined),
  );
  expect(all.map(({ name }) => name)).toEqual(['search', 'editions', 'search and editions']);
  expect(all[0]?.hooks).toEqual({ 'astro:server:setup': server });
});

test('A build stops when one of them fails', async () => {
  const failing = integration('search', () => {
    throw new Error('no index');
  });
  await expect(
    finish(
      atOnce(
        failing,
        integration('editions', () => undefined),
      ),
    ),
  ).rejects.toThrow('no index');
});
