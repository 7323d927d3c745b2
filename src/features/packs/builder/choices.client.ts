import type { Chosen, PackParts, Selection } from '../making.ts';
import { opening } from '../../../book/words/words.ts';
import { element } from '../../../site/browser/elements.client.ts';

type Choose = (kind: Chosen, ids: readonly string[], isOn: boolean) => void;

interface Entry {
  id: string;
  label: string;
}

/** Everything that can be chosen, in lists that open; showing a selection changes what is ticked and counted. */
export function packChoices(parts: PackParts, choose: Choose) {
  const page = ({ id, title }: { id: string; title: string }): Entry => ({
    id: id.replace(/^[a-z]+-/, ''),
    label: title,
  });
  const quotesOf = (theme: string) => parts.quotes.filter((quote) => quote.theme === theme);
  const questionsOf = (section: string) => parts.questions.filter((one) => one.section === section);
  const groups: { title: string; lists: Checklist[] }[] = [
    {
      title: 'Lectures and pages',
      lists: [
        checklist(
          'lectures',
          'Lectures',
          parts.lectures.map(({ id, title }) => ({ id, label: title })),
          choose,
        ),
        checklist('readings', 'Reading', parts.readings.map(page), choose),
        checklist('tables', 'Tables', parts.tables.map(page), choose),
      ],
    },
    {
      title: 'Quotations, by main theme',
      lists: parts.themes.map(({ id, name }) =>
        checklist(
          'quotes',
          name,
          quotesOf(id).map((quote) => page(quote.page)),
          choose,
        ),
      ),
    },
    {
      title: 'Questions, by page',
      lists: parts.readings.map((reading) =>
        checklist(
          'questions',
          reading.title,
          questionsOf(page(reading).id).map(({ question: { id, stem } }) => ({
            id,
            label: opening(stem, 110),
          })),
          choose,
        ),
      ),
    },
  ];
  const filled = groups.map(({ title, lists }) => ({ title, lists: lists.filter(({ size }) => size > 0) }));
  return {
    node: element(
      'div',
      { class: 'pack-choices' },
      ...filled.map(({ title, lists }) =>
        element('section', {}, element('h3', {}, title), ...lists.map(({ node }) => node)),
      ),
    ),
    show(selection: Selection) {
      for (const { lists } of filled) for (const list of lists) list.show(selection);
    },
  };
}

interface Checklist {
  node: HTMLElement;
  size: number;
  show: (selection: Selection) => void;
}

function checklist(kind: Chosen, name: string, entries: readonly Entry[], choose: Choose): Checklist {
  const ids = entries.map(({ id }) => id);
  const all = checkbox(`All of ${name}`, (isOn) => choose(kind, ids, isOn));
  const boxes = entries.map(({ id, label }) => ({
    id,
    ...checkbox(label, (isOn) => choose(kind, [id], isOn)),
  }));
  const count = element('span', { class: 'meta' });
  const node = element(
    'details',
    {},
    element('summary', {}, name, ' ', count),
    element(
      'fieldset',
      {},
      element('legend', { class: 'visually-hidden' }, name),
      all.node,
      ...boxes.map((box) => box.node),
    ),
  );
  let isShown = false;
  return {
    size: entries.length,
    node,
    show(selection) {
      const chosen = selection[kind];
      for (const { id, field } of boxes) field.checked = chosen.has(id);
      const number = ids.filter((id) => chosen.has(id)).length;
      all.field.checked = number === ids.length;
      all.field.indeterminate = number > 0 && number < ids.length;
      count.textContent = `${number} of ${ids.length}`;
      // Who follows a link to a selection sees what is in it; afterwards lists are the reader’s to open and close.
      if (!isShown && number > 0) node.open = true;
      isShown = true;
    },
  };
}

function checkbox(label: string, choose: (isOn: boolean) => void) {
  const field = element('input', { type: 'checkbox' });
  field.addEventListener('change', () => choose(field.checked));
  return { field, node: element('label', {}, field, element('span', {}, label)) };
}
