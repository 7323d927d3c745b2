import type { CitationFile } from '../../book/schema/citation.ts';
import sheet from './controls.css?url';
import { lazily, whenLoaded } from '../../site/browser/load.client.ts';
import { fetchedJson } from '../../site/browser/notice.client.ts';

const controls = lazily(() => import('./controls.client.ts'), sheet);

/** Citations of one page, opened: what it says without a script gives way to every style and format. */
class CitePanel extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    let isFilling = false;
    const fill = () => {
      if (!details?.open || isFilling) return;
      isFilling = true;
      // If they can't be loaded, what was there stays: one style, and links to the files.
      void whenLoaded(
        'the other citation styles',
        Promise.all([
          controls(),
          ...[this.dataset['citations'], this.dataset['paper']].flatMap((one) =>
            one ? [fetchedJson<CitationFile>(one)] : [],
          ),
        ]),
        ([{ citeControls, citeEither }, ours, paper]) =>
          this.querySelector('.cite-panel > div')?.replaceWith(
            ours && paper
              ? citeEither(ours.page, paper.page, this.dataset['called'])
              : ours
                ? citeControls(ours.page)
                : '',
          ),
      ).then((isFilled) => (isFilling = isFilled));
    };
    details?.addEventListener('toggle', fill);
    // It may have been opened before this was here.
    fill();
  }
}

customElements.define('cite-panel', CitePanel);
