import type { Book } from '../../book/schema/book.ts';
import type { Route } from '../../book/schema/route.ts';
import { addresses, restsOn } from '../../book/addresses.ts';
import { locate } from '../../book/locator.ts';
import { nodesOf } from '../../book/mdx.ts';
import { passagesOf } from '../../book/passages.ts';
import { counted, opening } from '../../book/words/words.ts';

/** A timed route with its steps turned into names and addresses. */
export interface RouteView extends Omit<Route, 'steps'> {
  steps: Step[];
}

interface Step {
  text: string;
  /** Its place in the paper, and how far it goes: “Theory 2 (5 paragraphs)”. */
  about?: string;
  address: string;
  minutes: number;
  why: string;
}

/** The timed routes, ready to show. */
export function routeViews(book: Book): RouteView[] {
  return book.routes.map((route) => ({
    ...route,
    steps: route.steps.map(({ to, minutes, why }) => ({ ...target(to, book), minutes, why })),
  }));
}

function target(to: Route['steps'][number]['to'], book: Book): Pick<Step, 'text' | 'about' | 'address'> {
  if ('paragraph' in to) return passage(to.paragraph, book);
  if ('reading' in to)
    return {
      text: book.reading(to.reading).title,
      address: addresses.reading(to.reading),
    };
  if ('table' in to) {
    const { number, title } = book.table(to.table);
    return { text: `${number}: ${title}`, address: addresses.table(to.table) };
  }
  if ('claim' in to)
    return { text: `Claim: ${opening(book.claim(to.claim).claim)}`, address: addresses.claim(to.claim) };
  if ('mode' in to) return { text: `The ${book.mode(to.mode).name} mode`, address: addresses.mode(to.mode) };
  return { text: book.theme(to.theme).name, address: addresses.theme(to.theme) };
}

/** The place that explains a paragraph of the paper, named by the heading that most of it is below, else by its page. */
function passage(id: string, book: Book): Pick<Step, 'text' | 'about' | 'address'> {
  const { short } = locate(book.paper, id);
  const address = addresses.paragraph(id);
  const page = book.readings.find(({ body }) => passagesOf(body).paragraphs.some((one) => one.id === id));
  if (!page) return { text: short, address };
  const { paragraphs, headings } = passagesOf(page.body);
  const told = paragraphs.filter((one) => one.id !== undefined && restsOn(one.id) === id);
  const [below] = [...Map.groupBy(told, (one) => one.below)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  )[0] ?? [0];
  const heading = headings[below - 1];
  return {
    text: heading ? [...nodesOf(heading)].map(({ node }) => node.value ?? '').join('') : page.title,
    about: `${short} (${counted(told.length, 'paragraph')})`,
    address,
  };
}
