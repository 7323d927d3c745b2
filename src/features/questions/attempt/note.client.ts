import { element } from '../../../site/browser/elements.client.ts';

/** A note beside a field that says whether it is right, in words as well as by its look; it describes the field. */
export class FieldNote {
  readonly note = element('span', { class: 'field-note', hidden: '' });
  readonly #field: HTMLElement;

  constructor(field: HTMLElement, id: string) {
    this.note.id = id;
    this.#field = field;
  }

  show(isRight: boolean | undefined, why = ''): void {
    this.note.hidden = isRight === undefined;
    this.note.dataset['right'] = String(isRight);
    this.note.textContent = isRight === undefined ? '' : `${isRight ? '✓ Right.' : '✗ Wrong.'} ${why}`.trim();
    if (isRight === undefined) this.#field.removeAttribute('aria-describedby');
    else this.#field.setAttribute('aria-describedby', this.note.id);
  }
}
