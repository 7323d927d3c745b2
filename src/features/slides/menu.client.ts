/**
 * The menu of a deck. Any command closes it, wherever it is given, and so do Escape and a click outside; then the keys
 * are the deck’s again.
 * @param actions what each button does, by its `data-action`
 * @returns what closes it
 */
export function deckMenu(deck: HTMLElement, actions: Readonly<Record<string, () => void>>): () => void {
  const menu = deck.querySelector<HTMLDetailsElement>('.deck-menu details');
  const close = () => {
    if (menu) menu.open = false;
    giveBackKeys(menu);
  };
  // Its own button closes it as well.
  menu?.addEventListener('toggle', () => menu.open || giveBackKeys(menu));
  // Before reveal.js, whose Escape opens the overview.
  addEventListener(
    'keydown',
    (event) => {
      if (!menu?.open || event.isComposing || isForMenu(event)) return;
      if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
      close();
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
    },
    { capture: true },
  );
  addEventListener('pointerdown', ({ target }) => {
    if (menu?.open && target instanceof Node && !menu.contains(target)) close();
  });
  deck.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    if (!button) return;
    close();
    actions[button.dataset['action'] ?? '']?.();
  });
  return close;
}

/** A button that was pressed keeps the focus otherwise, and with it the keys. */
function giveBackKeys(menu: HTMLElement | null): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && menu?.contains(activeElement)) activeElement.blur();
}

/** The keys that move through a menu and choose in it, and that follow a link; all others turn the slides. */
export function isForMenu({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (key === 'Tab') return true;
  return [' ', 'Enter'].includes(key) && target.closest('a, button, summary') !== null;
}
