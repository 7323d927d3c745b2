import { onKeptElsewhere } from '../../site/browser/storage.client.ts';
import { storageKey } from '../../site/browser/storage-key.client.ts';
import { readTrail, writeTrail } from './trail-kept.client.ts';

const key = storageKey('routes');

/** A timed route whose steps can be ticked off; what is ticked is kept on the reader's machine. */
class RouteProgress extends HTMLElement {
  connectedCallback() {
    const steps = [...this.querySelectorAll<HTMLLIElement>('ol > li')];
    let done = new Set(read()[this.id] ?? []);
    const count = document.createElement('p');
    count.className = 'meta';
    count.setAttribute('role', 'status');
    const tell = () => {
      count.textContent = done.size === 0 ? '' : `${done.size} of ${steps.length} steps done`;
    };
    const boxes = steps.map((step, index) => {
      const label = document.createElement('label');
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.checked = done.has(index);
      box.addEventListener('change', () => {
        // What was ticked in another tab meanwhile stays.
        done = new Set(read()[this.id] ?? done);
        if (box.checked) done.add(index);
        else done.delete(index);
        write(this.id, [...done]);
        tell();
      });
      label.className = 'step-done';
      label.append(box, ' Done');
      step.append(label);
      return box;
    });
    onKeptElsewhere(key, () => {
      done = new Set(read()[this.id] ?? []);
      boxes.forEach((box, index) => (box.checked = done.has(index)));
      tell();
    });
    this.querySelector('ol')?.before(count);
    tell();
    steps.forEach((step, at) => step.querySelector('a')?.addEventListener('click', () => this.#begin(at)));
  }

  /** From here on each page tells the next step, and the way back to all of them. */
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

function read(): Record<string, number[]> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, number[]>) : {};
  } catch {
    return {};
  }
}

function write(route: string, steps: number[]): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...read(), [route]: steps }));
  } catch {
    // Storage is forbidden or full: the ticks hold until the page is left.
  }
}

customElements.define('route-progress', RouteProgress);
