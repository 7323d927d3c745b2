import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { site } from './sites.ts';
import { type Weight, weighPages } from './weigh.ts';

interface Budget {
  flight: number;
  scripts: number;
  sign: number;
  requests: number;
}

interface Allowances {
  budget: Budget;
  /** Pages that are tools, and what they may have in place of that. */
  tools: { pages: string[] } & Partial<Budget>;
  pages: Record<string, number>;
}

const {
  budget,
  tools,
  pages: allowed,
} = parse(readFileSync(join(import.meta.dirname, 'budgets.yaml'), 'utf8')) as Allowances;
const weights = weighPages(site);
const budgetOf = (page: string): Budget => (tools.pages.includes(page) ? { ...budget, ...tools } : budget);
const flight = ({ html, styles }: Weight) => html + styles;

test('there are pages to weigh', () => {
  expect(weights.length).toBeGreaterThan(100);
});

test('a page’s text and the sheets that hold it back come in the first flight of a connection', () => {
  const heavy = weights.filter((one) => flight(one) > (allowed[one.page] ?? budget.flight)).map(told);
  expect(heavy).toEqual([]);
});

test('what a page runs before it is asked for stays small', () => {
  const heavy = weights
    .filter(({ page, scripts }) => scripts > budgetOf(page).scripts)
    .map(({ page, scripts }) => `${page} runs ${scripts} bytes of ${budgetOf(page).scripts}`);
  expect(heavy).toEqual([]);
});

test('what comes at the first sign of a reader comes, and stays small', () => {
  const heavy = weights
    .filter(({ sign }) => sign === 0 || sign > budget.sign)
    .map(({ page, sign }) => `${page} loads ${sign} bytes of ${budget.sign}`);
  expect(heavy).toEqual([]);
});

test('a first visit asks for few files', () => {
  const many = weights
    .filter(({ page, requests }) => requests > budgetOf(page).requests)
    .map(({ page, requests }) => `${page} asks for ${requests} files of ${budgetOf(page).requests}`);
  expect(many).toEqual([]);
});

test('an allowance is for a page that is there and needs it, and no larger than it needs', () => {
  const spare = Object.entries(allowed).flatMap(([page, bytes]) => {
    const found = weights.find((one) => one.page === page);
    if (!found) return [`${page} is no page that is weighed: take its line out of budgets.yaml`];
    if (flight(found) <= budget.flight)
      return [`${page} keeps the budget: take its line out of budgets.yaml`];
    return flight(found) < bytes - 300
      ? [`${page} weighs ${flight(found)}: lower its line from ${bytes}`]
      : [];
  });
  expect(spare).toEqual([]);
});

/** What grew: the page’s own text, or its styles. */
const told = (one: Weight) =>
  `${one.page} weighs ${flight(one)} of ${allowed[one.page] ?? budget.flight}: HTML ${one.html}, sheets ${one.styles}`;
