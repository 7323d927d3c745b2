import type { Book } from '../../book/schema/book.ts';
import type { Route } from '../../book/schema/route.ts';
import { addresses } from '../../book/addresses.ts';
import { locate } from '../../book/locator.ts';

/** A timed route with its steps turned into names and addresses. */
export interface RouteView extends Omit<Route, 'steps'> {
  steps: { text: string; address: string; minutes: number; why: string }[];
}

/** The timed routes, ready to show. */
export function routeViews(book: Book): RouteView[] {
  return book.routes.map((route) => ({
    ...route,
    steps: route.steps.map(({ to, minutes, why }) => ({ ...target(to, book), minutes, why })),
  }));
}

function target(to: Route['steps'][number]['to'], book: Book): { text: string; address: string } {
  if ('paragraph' in to)
    return { text: locate(book.paper, to.paragraph).short, address: addresses.paragraph(to.paragraph) };
  if ('reading' in to)
    return {
      text: book.reading(to.reading).title,
      address: addresses.reading(to.reading),
    };
  if ('table' in to) {
    const { number, title } = book.table(to.table);
    return { text: `${number}: ${title}`, address: addresses.table(to.table) };
  }
  if ('claim' in to) return { text: book.claim(to.claim).claim, address: addresses.claim(to.claim) };
  if ('mode' in to) return { text: `The ${book.mode(to.mode).name} mode`, address: addresses.mode(to.mode) };
  return { text: book.theme(to.theme).name, address: addresses.theme(to.theme) };
}
