import { type Order, inOrder, nextOrder } from './sorting.ts';

/**
 * Makes buttons of a table's heads. Each press changes to the next order, the third is the printed one again; without
 * the script, and on paper, the table is as printed.
 */
class SortableTable extends HTMLElement {
  private printed: HTMLTableRowElement[] = [];
  private sorted: { head: HTMLElement; order: Order } | undefined;
  private readonly status = document.createElement('p');

  connectedCallback() {
    const body = this.querySelector('tbody');
    if (!body || this.printed.length > 0) return;
    this.printed = [...body.rows];
    // Two rows are seen at a glance.
    if (this.printed.length < 3) return;
    this.querySelectorAll<HTMLElement>('th[data-sort]').forEach((head) => this.equip(head));
    this.status.className = 'visually-hidden';
    this.status.setAttribute('role', 'status');
    this.append(this.status);
    addEventListener('beforeprint', this.printAsPrinted);
    addEventListener('afterprint', this.arrange);
  }

  disconnectedCallback() {
    removeEventListener('beforeprint', this.printAsPrinted);
    removeEventListener('afterprint', this.arrange);
  }

  private equip(head: HTMLElement) {
    const words = head.querySelector('.head');
    if (!words) return;
    const button = document.createElement('button');
    button.type = 'button';
    words.before(button);
    // The mark of a note stays at the end of its words, wherever their lines break.
    button.append(words, ...head.querySelectorAll('sup'));
    button.addEventListener('click', () => this.sort(head));
  }

  private sort(head: HTMLElement) {
    const isWords = head.dataset['sort'] === 'words';
    const now = this.sorted?.head === head ? this.sorted.order : 'printed';
    const order = nextOrder(now, isWords);
    this.sorted?.head.removeAttribute('aria-sort');
    this.sorted = { head, order };
    if (order !== 'printed') head.setAttribute('aria-sort', order);
    this.arrange();
    this.status.textContent = said(head, order);
  }

  private readonly arrange = () => {
    if (!this.sorted) return;
    const { head, order } = this.sorted;
    this.show(inOrder(this.printed, keyOf(columnOf(head)), order));
  };

  private readonly printAsPrinted = () => this.show(this.printed);

  private show(rows: readonly HTMLTableRowElement[]) {
    this.querySelector('tbody')?.append(...rows);
  }
}

/** The place of a head's column in a row. Below a head that spans columns, the row has all heads but that of the rows. */
function columnOf(head: HTMLElement): number {
  if (!(head instanceof HTMLTableCellElement)) return 0;
  return head.cellIndex + (head.parentElement?.previousElementSibling ? 1 : 0);
}

/** What a row is sorted by: the value of a cell, or the words of its head where the column is the first. */
const keyOf = (column: number) => (row: HTMLTableRowElement) => {
  const cell = row.cells[column];
  if (column === 0) return cell?.textContent.trim();
  const value = cell?.dataset['value'];
  return value === undefined ? undefined : Number(value);
};

function said(head: HTMLElement, order: Order): string {
  if (order === 'printed') return 'In the printed order again.';
  const first = {
    words: { ascending: 'from A to Z', descending: 'from Z to A' },
    number: { ascending: 'lowest first', descending: 'highest first' },
    mark: { ascending: 'unmarked first', descending: 'marked first' },
  }[head.dataset['sort'] ?? '']?.[order];
  return `Sorted by ${head.querySelector('.head')?.textContent.trim() ?? 'this column'}, ${first ?? order}.`;
}

customElements.define('sortable-table', SortableTable);
