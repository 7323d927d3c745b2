import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { sessionsOf } from '../decks.ts';
import { site as built } from '../sites.ts';
import type { Visit } from './in-another-browser.ts';
import { someReading } from './pages.ts';

/** Works with what helps to learn and to teach: questions, citations and slides. */
export function tryTeaching({ browser, open, until, focus, check }: Visit): void {
  check(
    'A question is answered by keys, judged, and remembered after a reload',
    ['2.1.1', '4.1.3'],
    async () => {
      await open(askingPage());
      await browser().run(() => document.querySelector('#self-check')?.scrollIntoView());
      await until(() => document.querySelector('.questions > [data-type=single] .fields input') !== null);
      await browser().run(() => {
        const question = document.querySelector('.questions > [data-type=single]');
        const lines = [...(question?.querySelectorAll<HTMLElement>('.answer > li') ?? [])];
        const right = lines.findIndex(({ dataset }) => dataset['right'] === 'true');
        question?.querySelectorAll<HTMLInputElement>('.fields input')[right]?.focus();
      });
      await browser().press('Space');
      await until(() => document.querySelector('[data-type=single] .fields input:checked') !== null);
      await browser().run(() => {
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-type=single] button')];
        buttons.find(({ textContent }) => textContent === 'Check')?.focus();
      });
      await browser().press('Enter');
      await until(
        () => document.querySelector('[data-type=single] .verdict strong')?.textContent === 'Right.',
      );
      await open(askingPage());
      await browser().run(() => document.querySelector('#self-check')?.scrollIntoView());
      await until(() => !!document.querySelector('[data-type=single] .known')?.textContent);
      await browser().run(() => localStorage.clear());
    },
  );

  check('A page is cited in the style that a reader chooses', [], async () => {
    await open(someReading(built));
    await focus('cite-panel summary');
    await browser().press('Enter');
    await until(() => document.querySelector('cite-panel select') !== null);
    const words = () => document.querySelector('.cite-panel')?.textContent.replace(/\s+/g, ' ') ?? '';
    const first = await browser().run(words);
    // Whether arrow keys choose in a closed list, or open it, is each browser’s own affair.
    await browser().run(() => {
      const list = document.querySelector<HTMLSelectElement>('cite-panel select');
      if (list) list.selectedIndex += 1;
      list?.dispatchEvent(new Event('change'));
    });
    const second = await browser().run(words);
    await browser().run(() => localStorage.clear());
    expect(second).not.toBe(first);
  });

  check('Slides are turned by keys, and the address names the one that is shown', ['2.1.1'], async () => {
    await open(`/teach/${sessionsOf(built)[0] ?? ''}/slides/`);
    await until(() => document.querySelector('.reveal.ready .slides > .present') !== null);
    const shown = () =>
      [...document.querySelectorAll('.slides > section')].findIndex(({ classList }) =>
        classList.contains('present'),
      );
    for (const slide of [1, 2]) {
      await browser().press('ArrowRight');
      await expect.poll(() => browser().run(shown)).toBe(slide);
    }
    await until(() => {
      const slide = document.querySelector('.slides > .present');
      return slide !== null && location.hash === `#/${slide.id}`;
    });
  });
}

/** A page of the argument that asks which one of some answers is right. */
function askingPage(): string {
  const files = globSync('read/*/index.html', { cwd: built.folder });
  const file = files.sort().find((name) => {
    return readFileSync(join(built.folder, name), 'utf8').includes('data-type="single"');
  });
  if (!file) throw new Error('No page of the argument asks for one answer of several.');
  return `/${file.replaceAll('\\', '/').replace('index.html', '')}`;
}
