import { type Found, isPlainly, type State } from '../../query/index.ts';
import { button, element } from '../../../site/browser/elements.client.ts';
import { chips } from './chips.client.ts';
import type { Quotations } from './data.client.ts';
import { type Actions, buildFacets } from './facets.client.ts';
import { groupsIn, readNotes } from './groups.client.ts';
import { nothingFound } from './none.client.ts';
import { problemNotes } from './problems.client.ts';
import { reading } from './reading.client.ts';
import type { ExplorerSession } from './session.client.ts';
import { buildToolbar } from './toolbar.client.ts';

/** Adds the results after the explorer’s form, and shows a search there when asked to. */
export function buildView(
  form: HTMLFormElement,
  field: HTMLInputElement,
  data: Quotations,
  session: () => ExplorerSession,
) {
  const { size } = data;
  const { facets } = data.corpus;
  const status = form.querySelector('[role=status]') ?? element('p');
  let pause: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string, after = 0) => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      status.textContent = text;
    }, after);
  };
  const actions: Actions = {
    choose(change) {
      session().choose(change);
    },
    say,
    focusField() {
      field.focus();
    },
  };
  const about = element('div', { class: 'explorer-about' });
  const chosen = element('div', { class: 'explorer-chips' });
  const choose = buildFacets(data, actions);
  const toolbar = buildToolbar(facets, data.base, actions);
  const count = element('h2', { class: 'explorer-found', tabindex: '-1' });
  const results = element('div');
  let toBeFocused: number | undefined;
  const showMore = () => {
    toBeFocused = session().shown;
    session().more();
  };
  const more = button('', showMore, { class: 'button explorer-more' });
  const toPlace = (at: number) =>
    ([...results.querySelectorAll<HTMLElement>('a.place')][at] ?? count).focus();
  /** How the reader wants the words to be read that are in the field. */
  let aids: { q: string; exact: boolean; without: string[] } = { q: '', exact: false, without: [] };
  const others = new OtherQuotations(data, count, results);
  form.after(
    about,
    element(
      'div',
      { class: 'explorer-body' },
      choose.node,
      element('section', { 'aria-label': 'Quotations found' }, chosen, toolbar.node, count, results, more),
    ),
  );
  const view = {
    results,
    toResults() {
      toPlace(0);
    },
    /** @param after milliseconds to wait before the count is announced, so that typing is not talked over */
    show(after = 0, isLate = false) {
      const { state, shown } = session();
      // What comes late says nothing of what has been typed meanwhile.
      if (field.value !== state.q && !isLate) field.value = state.q;
      if (!others.areMissing && !data.hasFor(state, shown)) return void others.fetch(() => view.show(after));
      if (data.lacksAids(state)) void data.fetchAids().then(() => view.show(after, true));
      if (aids.q !== state.q) aids = { q: state.q, exact: false, without: [] };
      const found = data.find(state, aids);
      const problems = problemNotes(found, state.q, actions);
      const isEmpty = found.total === 0;
      const read = readNotes(found, state.q, actions, {
        takeAsTyped() {
          aids = { ...aids, exact: true };
          view.show();
        },
        leaveOut(value) {
          aids = { ...aids, without: [...aids.without, value] };
          view.show();
        },
      });
      // Where only the closest are found, the heading over them says so.
      const isClosest = found.groups.some(({ way }) => way === 'most');
      const isTold = found.unknown.length > 0 || isClosest;
      const help = isEmpty || isClosest ? [nothingFound(data, state, isTold, actions)] : [];
      about.replaceChildren(
        ...read,
        ...problems,
        ...help,
        ...account(reading(found, state, data.corpus.size, actions), state),
      );
      chosen.replaceChildren(...chips(facets, state, actions));
      choose.show(found.facets, state);
      toolbar.show(state, idsOf(found));
      const counted = `${found.total} ${found.total === 1 ? 'quotation' : 'quotations'} of ${others.areMissing ? `the first ${data.corpus.size}; the others could not be fetched` : size}`;
      count.textContent = counted;
      // What is above says it in words, and what to do.
      count.classList.toggle('visually-hidden', isEmpty);
      const remarks = found.problems.length;
      say(
        `${counted}.${remarks > 0 ? ` ${remarks === 1 ? 'A remark' : `${remarks} remarks`} on what was asked:` : ''}`,
        after,
      );
      results.replaceChildren(...groupsIn(state, found, data, shown));
      more.hidden = found.total <= shown;
      more.textContent = `Show ${Math.min(data.step, found.total - shown)} more`;
      if (toBeFocused !== undefined) toPlace(toBeFocused);
      toBeFocused = undefined;
    },
  };
  return view;
}

const idsOf = ({ results }: Found) => results.map(({ entry }) => entry.id);

/** The exact account of plain words is behind a lid; of a query in the language it is what a reader wants to see. */
function account(lines: HTMLElement[], { q }: State): HTMLElement[] {
  if (lines.length === 0 || !isPlainly(q)) return lines;
  return [element('details', {}, element('summary', {}, 'How we read your search'), ...lines)];
}

/** The quotations that a large book’s explorer is opened without, while they load: the result count says how many have arrived. */
class OtherQuotations {
  /** Whether they were asked for just now and could not be had. */
  areMissing = false;
  readonly #data: Quotations;
  readonly #count: HTMLElement;
  readonly #results: HTMLElement;
  #areComing = false;

  constructor(data: Quotations, count: HTMLElement, results: HTMLElement) {
    this.#data = data;
    this.#count = count;
    this.#results = results;
  }

  /** @param then called when they have come, or are known not to; asked for again, they are fetched again */
  async fetch(then: () => void): Promise<void> {
    if (this.#areComing) return;
    this.#areComing = true;
    this.#results.setAttribute('aria-busy', 'true');
    const { corpus, size } = this.#data;
    const tell = (come: number) => (this.#count.textContent = `${come} of ${size} quotations fetched …`);
    tell(corpus.size);
    await this.#data.fetchRest(tell).catch((fault: unknown) => {
      console.error(fault);
      this.areMissing = true;
    });
    this.#areComing = false;
    this.#results.removeAttribute('aria-busy');
    then();
    this.areMissing = false;
  }
}
