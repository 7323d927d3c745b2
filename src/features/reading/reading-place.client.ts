import { Kept } from '../../site/browser/kept.client.ts';

/** Where somebody stopped reading: an address within the site, and how the place is called. */
interface Place {
  address: string;
  name: string;
}

const kept = new Kept<Place | undefined>('place', (text) => {
  const { address, name } = JSON.parse(text ?? '{}') as Partial<Place>;
  return typeof name === 'string' &&
    typeof address === 'string' &&
    /^read\/[a-z0-9/-]+#[a-z0-9-]+$/.test(address)
    ? { address, name: name.slice(0, 60) }
    : undefined;
});

/** A link to where the reader stopped on an earlier visit. Nothing is shown to those who have not begun. */
class ReadingPlace extends HTMLElement {
  connectedCallback(): void {
    this.show();
    kept.onElsewhere(() => this.show());
  }

  private show(): void {
    const place = kept.value;
    if (!place) return;
    const link = document.createElement('a');
    link.href = (this.dataset['base'] ?? '/') + place.address;
    link.textContent = `Continue at ${place.name}`;
    this.replaceChildren(link);
  }
}

/** Notes, when a page of the argument is left, which of its paragraphs the reader had reached. */
function notePlace(): void {
  const all = [...document.querySelectorAll<HTMLElement>('.with-contents .para[data-record-place]')];
  const reached = all.findLast((one) => one.getBoundingClientRect().top < innerHeight / 2);
  const name = reached?.dataset['recordPlace'] ?? '';
  const base = document.querySelector<HTMLElement>('site-search')?.dataset['base'] ?? '/';
  if (!reached || reached === all[0] || !name) return;
  const address = `${location.pathname.slice(base.length)}#${reached.id}`;
  kept.write({ address, name });
}

addEventListener('visibilitychange', () => document.hidden && notePlace());
customElements.define('reading-place', ReadingPlace);
