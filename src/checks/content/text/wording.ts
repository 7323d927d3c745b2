import type { z } from 'zod';
import { slug } from '../names.ts';
import { didYouMean } from '../did-you-mean.ts';

/** What a fault says of a value that does not fit its schema. */
export interface Wording {
  found: string;
  expected: string;
  remedy: string;
}

/** Puts an issue about a value into plain words. @param message the schema’s own words, where it has some */
export function wordingOf(issue: z.core.$ZodIssue, value: unknown): Wording {
  const found = shown(value);
  switch (issue.code) {
    case 'invalid_type':
      return {
        found,
        expected: typeNames[issue.expected] ?? issue.expected,
        remedy: typeRemedy(issue.expected),
      };
    case 'invalid_value':
      return choice(found, value, issue.values.map(String));
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? choice(found, value, issue.options.map(String))
        : { found, expected: anyOf(issue.errors.flat()), remedy: 'write one of these' };
    case 'too_small':
      return amount(found, issue.origin, `at least ${issue.minimum}`, Number(issue.minimum));
    case 'too_big':
      return amount(found, issue.origin, `at most ${issue.maximum}`, Number(issue.maximum));
    case 'invalid_format':
      return format(found, value, issue);
    case 'custom':
      return { found, ...(refinements[issue.message] ?? unexplained(issue.message)) };
    default:
      return { found, expected: issue.message, remedy: 'mend it' };
  }
}

/** A value as a message shows it: short, strings in quotation marks. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return `“${clipped(value).replaceAll('\n', '\\n')}”`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? `a mapping of ${Object.keys(value).join(', ')}` : String(value);
}

const clipped = (text: string) => (text.length > 60 ? `${text.slice(0, 60)} …` : text);

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of fields',
  record: 'a mapping of fields',
  null: 'null',
};

const typeRemedy = (type: string) =>
  ({
    string: 'put it in quotation marks if it is meant as text',
    array: 'write [one, two], or a line with “- ” for each',
    object: 'write its fields below it, indented by two blanks',
  })[type] ?? 'write it so, without quotation marks';

/** What the schemas’ own refinements, by their messages, ask for. */
const refinements: Record<string, Omit<Wording, 'found'>> = {
  'has blanks at the beginning or the end': {
    expected: 'text without blanks at either end',
    remedy:
      'take the blanks away; a block of text begins with >- (not > or |), so that no line break ends it',
  },
  'its answer comes from more or fewer than one of cell, calc and agreement': {
    expected: 'a figure from one of cell, calc and agreement',
    remedy: 'keep one of them',
  },
  'the month or the day is in no calendar': {
    expected: 'a month from 1 to 12 and a day from 1 to 31',
    remedy: 'write the year first: [[1999, 11, 28]]',
  },
};

const unexplained = (message: string) => ({
  expected: `a value of which it is not true that ${message}`,
  remedy: 'mend it',
});

const choice = (found: string, value: unknown, values: string[]): Wording => ({
  found,
  expected: values.length === 1 ? `“${values[0]}”` : `one of ${values.join(', ')}`,
  remedy: didYouMean(String(value ?? ''), values, 'choose one of them'),
});

const anyOf = (issues: readonly z.core.$ZodIssue[]) =>
  issues.map((issue) => ('expected' in issue ? (typeNames[String(issue.expected)] ?? '') : '')).join(' or ');

function amount(found: string, origin: string, bound: string, count: number): Wording {
  if (origin === 'string')
    return { found: 'empty text', expected: 'some text', remedy: 'write it, or take the field out' };
  if (origin !== 'array') return { found, expected: `${bound}`, remedy: 'correct the number' };
  const expected = `${bound} ${count === 1 ? 'item' : 'items'}`;
  return { found, expected, remedy: bound.startsWith('at least') ? 'add to the list' : 'shorten the list' };
}

function format(found: string, value: unknown, issue: z.core.$ZodIssueInvalidStringFormat): Wording {
  if (issue.format === 'url') {
    return { found, expected: 'a web address', remedy: 'write it in full, from https:// on' };
  }
  if (issue.format === 'starts_with') {
    const start = 'prefix' in issue ? String(issue.prefix) : '';
    return { found, expected: `text that begins with “${start}”`, remedy: `put “${start}” before it` };
  }
  const id = slug(String(value));
  const isId = issue.message.startsWith('an id ');
  return {
    found,
    expected: issue.message.replace(/^(an? .+?) is /, '$1 of '),
    remedy: isId && id ? `write “${id}”` : 'write it so',
  };
}
