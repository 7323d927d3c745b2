import { notebookText } from './kept-notebook.client.ts';

/** How many things are saved in the notebook, beside its link in the bar; nothing while there are none. */
class SavedCount extends HTMLElement {
  connectedCallback(): void {
    const show = () => {
      const count = savedItems();
      this.textContent = count > 0 ? String(count) : '';
      const words = document.createElement('span');
      words.className = 'visually-hidden';
      words.textContent = ` saved item${count === 1 ? '' : 's'}`;
      if (count > 0) this.append(words);
    };
    show();
    addEventListener('notebook-written', show);
    notebookText.onElsewhere(show);
  }
}

function savedItems(): number {
  try {
    const { entries } = JSON.parse(notebookText.value || '{}') as { entries?: unknown };
    return Array.isArray(entries) ? entries.length : 0;
  } catch {
    return 0;
  }
}

customElements.define('saved-count', SavedCount);
