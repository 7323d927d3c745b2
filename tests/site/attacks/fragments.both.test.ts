import { afterAll, beforeAll, expect, test } from 'vitest';
import { atRest } from '../browser.ts';
import { anyAttack, anyPage, Attacker } from './attacker.ts';

const [slides, reading] = [anyPage('teach/*/slides/'), anyPage('read/*/')];

let attacker: Attacker;
beforeAll(async () => {
  attacker = await Attacker.arrive();
});
afterAll(() => attacker.leave());

test.each(['/quotes/', reading, '/404.html', slides, '/glossary/', '/teach/sheet/'])(
  'in an address of %s, what stands after # does no harm',
  async (path) => {
    const page = await attacker.open(path);
    await atRest(page);
    const attempt = async ([text = '']: string[]) => {
      await page.evaluate((hash) => (location.hash = hash), text);
      await page.evaluate((hash) => (location.hash = hash), `/${encodeURIComponent(text)}`);
    };
    expect(await attacker.harmful(page, 1, attempt)).toEqual([]);
    // A page that is opened with it, and not only moved within.
    const fresh = await attacker.open(`${path}#${encodeURIComponent(anyAttack(0))}`);
    expect(await attacker.harmTo(fresh)).toEqual([]);
    await fresh.context().close();
  },
);
