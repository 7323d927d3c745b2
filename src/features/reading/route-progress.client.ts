import { Kept } from '../../site/browser/kept.client.ts';
import { keptTrouble } from '../../site/browser/kept-words.client.ts';
import { readTrail, writeTrail } from './trail-kept.client.ts';

/** The steps that are ticked off, by the id of their route. */
const kept = new Kept<Record<string, number[]>>('routes', (text) => {
  const found: unknown = JSON.parse(text ?? '{}');
  return typeof found === 'object' && found !== null ? (found as Record<string, number[]>) : {};
});

/** A timed route whose steps can be ticked off; what is ticked is kept on the reader's machine. */
class RouteProgress extends HTMLElement {
  connectedCallback() {
    const steps = [...this.querySelectorAll<HTMLLIElement>('ol > li')];
    let done = new Set(kept.value[this.id] ?? []);
    // Whether this page alone has what was ticked.
    let isHeld = false;
    const count = document.createElement('p');
    count.className = 'meta';
    count.setAttribute('role', 'status');
    const tell = (trouble?: 'forbidden' | 'full') => {
      const says = done.size === 0 ? '' : `${done.size} of ${steps.length} steps done`;
      count.textContent = trouble
        ? `${says}. ${keptTrouble[trouble]} What you tick holds until you leave this page.`
        : says;
    };
    const boxes = steps.map((step, index) => {
      const label = document.createElement('label');
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.checked = done.has(index);
      box.addEventListener('change', () => {
        // What was ticked in another tab meanwhile stays.
        if (!isHeld) done = new Set(kept.value[this.id] ?? done);
        if (box.checked) done.add(index);
        else done.delete(index);
        const trouble = kept.write({ ...kept.value, [this.id]: [...done] });
        isHeld = trouble !== undefined;
        tell(trouble);
      });
      label.className = 'step-done';
      label.append(box, ' Done');
      step.append(label);
      return box;
    });
    kept.onElsewhere(() => {
      done = new Set(kept.value[this.id] ?? []);
      boxes.forEach((box, index) => (box.checked = done.has(index)));
      tell();
    });
    this.querySelector('ol')?.before(count);
    tell();
    steps.forEach((step, at) => step.querySelector('a')?.addEventListener('click', () => this.#begin(at)));
  }

  /** From here on each page shows the next step, and the way back to all of them. */
  #begin(at: number): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('ol > li > a')];
    const steps = links.map((link) => ({
      address: link.pathname + link.hash,
      name: link.textContent,
    }));
    if (links.every(({ pathname }) => pathname === location.pathname)) return;
    const name = this.dataset['name'] ?? '';
    writeTrail({ ...readTrail(), route: { name, list: `${location.pathname}#${this.id}`, steps, at } });
  }
}

customElements.define('route-progress', RouteProgress);
