import { deflateSync, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anyPage, Attacker } from './attacker.ts';

const [slides, embed] = [anyPage('teach/*/slides/'), anyPage('embed/quote/*/')];

let attacker: Attacker;
beforeAll(async () => {
  attacker = await Attacker.arrive();
});
afterAll(() => attacker.leave());

describe('in an address', () => {
  const inQuery = (names: readonly string[], texts: string[]) =>
    names.map((name, index) => `${name}=${encodeURIComponent(texts[index] ?? '')}`).join('&');

  // A page reads the address that it has been moved to as the one that it was opened with: every fifth time it is opened.
  const opened = (turn: number) => turn % 5 === 0;

  test.each([
    ['/quotes/', ['q'], 'quote-explorer[data-shows=results]'],
    [
      '/quotes/',
      ['theme', 'sort', 'view', 'side', 'page', 'constructor'],
      'quote-explorer[data-shows=results]',
    ],
    ['/search/', ['q', 'kind', 'theme'], 'search-panel [role=status]'],
  ])(
    'of %s, what stands for %j does no harm, when it is opened or moved within',
    async (path, names, ready) => {
      const page = await attacker.open('/404.html');
      let turn = 0;
      const attempt = async (texts: string[]) => {
        const address = attacker.at(`${path}?${inQuery(names, texts)}`);
        if (opened(turn++)) await page.goto(address, { waitUntil: 'commit' });
        else
          await page.evaluate((to) => {
            history.pushState(null, '', to);
            dispatchEvent(new PopStateEvent('popstate'));
          }, address);
        await page.locator(ready).first().waitFor({ state: 'attached' });
      };
      expect(await attacker.harmful(page, names.length, attempt)).toEqual([]);
    },
  );

  test.each([
    ['/teach/packs/', ['table', 'as', 'lecture', '__proto__'], '.pack-form'],
    ['/teach/coding/', ['set', 'quotes', 'toString'], '.coding-panel'],
    [embed, ['theme', 'ground', 'x'], 'h1'],
    [slides, ['view', 'x'], '.reveal.ready'],
  ])('of %s, what stands for %j does no harm', async (path, names, ready) => {
    const page = await attacker.open('/404.html');
    const attempt = async (texts: string[]) => {
      await page.goto(attacker.at(`${path}?${inQuery(names, texts)}`), { waitUntil: 'commit' });
      await page.locator(ready).first().waitFor({ state: 'attached' });
    };
    expect(await attacker.harmful(page, names.length, attempt)).toEqual([]);
  });

  test('of a sheet, whatever is packed into it does no harm, when it is opened or moved to', async () => {
    const page = await attacker.open('/404.html');
    let turn = 0;
    const attempt = async ([text = '', other = '']: string[], look: () => Promise<void>) => {
      const whole = [1, text.slice(0, 200), other.slice(0, 4000), [0, 'a'], text.slice(0, 4000)];
      for (const content of [whole, [1, text, [0, text]], [text, other], { [text]: other }]) {
        const packed = Buffer.from(deflateSync(strToU8(JSON.stringify(content)))).toString('base64url');
        if (opened(turn)) await page.goto(attacker.at(`/teach/sheet/?${turn}#s=${packed}`));
        else
          await page.evaluate((hash) => {
            document.querySelector('shared-sheet')?.replaceChildren();
            location.hash = hash;
          }, `s=${packed}`);
        turn += 1;
        await page
          .locator('.shared-sheet-page, .sheet-editor, .sheet-status:not(:empty)')
          .filter({ hasNotText: 'Loading the sheet' })
          .first()
          .waitFor({ state: 'attached' });
        await look();
      }
    };
    expect(await attacker.harmful(page, 2, attempt)).toEqual([]);
  });
});
