import { expect } from 'vitest';

/** How a browser is driven over an open deck: only what both drivers can do. */
export interface DeckReader {
  press(key: string): Promise<unknown>;
  click(selector: string): Promise<unknown>;
  run<T>(look: () => T): Promise<T>;
  until(holds: () => Promise<boolean>): Promise<unknown>;
}

/** Each way to leave the menu. */
export const waysOut: Record<string, (reader: DeckReader) => Promise<unknown>> = {
  Escape: ({ press }) => press('Escape'),
  'a second click': ({ click }) => click('.deck-menu summary'),
  'a click on the slide': ({ click }) => click('.slides > section.present'),
  'a command given by its key': async ({ press }) => {
    await press('b');
    await press('b');
  },
  'a command chosen in it': async ({ click, run }) => {
    await click('.deck-menu [data-action=theme]');
    await run(() => undefined);
  },
};

/** Opens the menu, leaves it, and turns the deck by the keys that lecturers use. */
export async function tryMenu(
  reader: DeckReader,
  leave: (reader: DeckReader) => Promise<unknown>,
): Promise<void> {
  const isOpen = () =>
    reader.run(() => document.querySelector<HTMLDetailsElement>('.deck-menu details')?.open === true);
  const where = () =>
    reader.run(() =>
      [...document.querySelectorAll('.slides > section')].findIndex((one) =>
        one.classList.contains('present'),
      ),
    );
  const first = await where();
  await reader.click('.deck-menu summary');
  await reader.until(isOpen);
  await leave(reader);
  await reader.until(async () => !(await isOpen()));
  for (const [key, slide] of [
    ['PageDown', first + 1],
    ['ArrowRight', first + 2],
    ['ArrowLeft', first + 1],
    ['PageUp', first],
  ] as const) {
    await reader.press(key);
    await reader.until(async () => (await where()) === slide);
  }
  expect(await isOpen()).toBe(false);
}
