import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findFirefox } from '../../../tools/other-browsers.mjs';
import type { Driven } from '../access/driver.ts';
import { openFirefox } from '../access/firefox.ts';
import { smallSites } from '../sites.ts';
import { stayingPagesOf } from './edition-of.ts';
import { Host } from './host.ts';
import { wholeSite } from './reader.ts';

// Where there is no Firefox, the tests of access say so.
describe.runIf(findFirefox()).each(smallSites())('with the network cut, in Firefox below $base', (built) => {
  let firefox: Driven;
  let host: Host;

  /** Waits until something can be seen, which says certain words. */
  const see = (selector: string, words = '') =>
    vi.waitFor(
      async () => {
        const isSeen = await firefox.run(
          (wanted) =>
            [...document.querySelectorAll<HTMLElement>(wanted.selector)].some(
              (one) => one.innerText.includes(wanted.words) && one.getClientRects().length > 0,
            ),
          { selector, words },
        );
        if (!isSeen) throw new Error(`Nothing is seen of ${selector} ${words}`);
      },
      { timeout: 60_000, interval: 200 },
    );
  const click = (selector: string) =>
    firefox.run((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);

  beforeAll(async () => {
    [firefox, host] = await Promise.all([openFirefox({ keeps: true }), Host.open(built)]);
    await firefox.open(host.at('/about/download/'));
    await see('[data-offer=load]');
    await click('[data-offer=load]');
    await see('offline-edition[data-panel]', wholeSite);
    host.cut();
  });
  afterAll(async () => {
    await firefox.close();
    host.close();
  });

  test('pages that were never visited open', async () => {
    const pages = stayingPagesOf(built).filter((address) => /^(read|tables|glossary|teach)\//.test(address));
    for (const address of pages.slice(0, 12)) {
      await firefox.open(host.at(`/${address}`));
      expect(
        await firefox.run(() => document.querySelectorAll('main h1, .reveal').length),
        address,
      ).toBeGreaterThan(0);
    }
    expect(pages.length).toBeGreaterThan(5);
  });

  test('both searches find', async () => {
    await firefox.open(host.at('/search/?q=water'));
    await see('.search-result a');
    await firefox.open(host.at('/quotes/?q=water'));
    await see('quote-explorer[data-shows=results] a.place');
  });

  test('a question is marked', async () => {
    await firefox.open(host.at('/read/water/'));
    await firefox.run(() => document.querySelector('#self-check')?.scrollIntoView());
    await see('.self-check-count');
    await firefox.run(() => {
      const question = document.querySelector('.questions > [data-type=single]');
      const answer = [...(question?.querySelectorAll<HTMLElement>('.answer > li') ?? [])];
      const right = answer.findIndex(({ dataset }) => dataset['right'] === 'true');
      question?.querySelectorAll<HTMLInputElement>('.fields input')[right]?.click();
      [...(question?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Check')?.click();
    });
    await see('.verdict', 'Right.');
  });

  test('the notebook is saved as a file, and a pack is made', async () => {
    const quotation = stayingPagesOf(built).find(
      (address) => /^quotes\/[^/]+\/$/.test(address) && !/themes|voices/.test(address),
    );
    await firefox.open(host.at(`/${quotation}`));
    await see('.started keep-button button');
    await click('keep-button button');
    await see('keep-button button', 'Saved');
    for (const [path, name] of [
      ['/notebook/', 'Save the notebook file'],
      ['/teach/packs/?table=all&as=imscc', 'Make the file'],
    ] as const) {
      await firefox.open(host.at(path));
      await see('button', name);
      // A link that saves a file shows, by its address, that the file is there.
      await firefox.run((words) => {
        HTMLAnchorElement.prototype.click = function () {
          document.body.append(
            Object.assign(document.createElement('p'), { id: 'saved', textContent: this.href }),
          );
        };
        [...document.querySelectorAll('button')].find((one) => one.innerText.includes(words))?.click();
      }, name);
      await see('#saved', 'blob:');
    }
  });

  test('an unknown address gets a page that helps', async () => {
    await firefox.open(host.at('/nowhere/'));
    await see('h1', 'You’re offline, and this page isn’t saved');
  });
});
