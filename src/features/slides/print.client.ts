import { fitSlides } from './fit.client.ts';

const sheet = { width: 1280, height: 720 };

/**
 * Prepares printouts of a deck: one slide a sheet, or notes pages with a slide and what is said on each. However it is
 * begun, by our menu or by the browser’s, slides are laid out for their sheet and afterwards as they were.
 * @returns what begins one
 */
export function deckPrinting(slides: readonly HTMLElement[], restore: () => void) {
  const root = document.documentElement;
  addEventListener('beforeprint', () => fitSlides(slides, sheet));
  addEventListener('afterprint', () => {
    delete root.dataset['print'];
    restore();
  });
  return (what: 'slides' | 'notes') => {
    root.dataset['print'] = what;
    print();
  };
}
