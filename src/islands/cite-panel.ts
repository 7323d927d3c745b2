import type { CitationFile } from '../schema/citation.ts';
import sheet from '../styles/parts/cite-controls.css?url';
import { wear } from './wear.ts';

/** Citations of one page, opened: what it says without a script gives way to every style and format. */
class CitePanel extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('details')?.addEventListener('toggle', () => void this.fill(), { once: true });
  }

  private async fill(): Promise<void> {
    try {
      const [{ citeControls }, { page }] = await Promise.all([
        import('./cite-controls.ts'),
        loadCitations(this.dataset['citations'] ?? ''),
        wear(sheet),
      ]);
      this.querySelector('.cite-panel > div')?.replaceWith(citeControls(page));
    } catch (fault) {
      // What stood there stays: one style, and links to the files.
      console.error(fault);
    }
  }
}

/** The citations of a page, from the address that `addresses.cite` gives it, base path included. */
async function loadCitations(address: string): Promise<CitationFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as CitationFile;
}

customElements.define('cite-panel', CitePanel);
