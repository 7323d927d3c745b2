import type { Book } from '../../book/schema/book.ts';
import { addresses } from '../../book/addresses.ts';
import { askedOf } from '../../book/words/readers-words.ts';
import { actions } from './actions.ts';
import type { Answer } from './answer.ts';
import { pages, sections } from './pages.ts';
import { authorDate, authors, year } from '../../book/words/names.ts';
import { capital, counted } from '../../book/words/words.ts';

/** Every answer that a book has, without empty fields. @param downloads what is offered as files @param addressOf where a page’s words are */
export function searchAnswers(
  book: Book,
  downloads: readonly { name: string; about: string }[],
  addressOf: (page: string) => string,
): Answer[] {
  const found: Answer[] = [
    ...concepts(book),
    ...themes(book),
    ...speakers(book),
    ...tables(book),
    ...modes(book),
    ...sections(book),
    ...claims(book),
    ...lectures(book),
    ...pages(book, addressOf),
    ...references(book),
    ...downloads.map(({ name, about }): Answer => ({
      kind: 'download',
      name,
      address: addresses.aboutPage('download'),
      says: about,
    })),
    ...actions,
  ];
  return found.map(
    (answer) =>
      Object.fromEntries(
        Object.entries(answer).filter(
          ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
        ),
      ) as unknown as Answer,
  );
}

const concepts = ({ concepts }: Book): Answer[] =>
  concepts.map(({ id, term, abbreviation, aliases, shorthand, asked }) => ({
    kind: 'concept',
    name: capital(term),
    address: addresses.concept(id),
    names: [...(abbreviation ? [abbreviation] : []), ...aliases, ...shorthand],
    asked: askedOf(asked),
  }));

const themes = ({ themes, quotes }: Book): Answer[] =>
  themes.map(({ id, name, asked }) => ({
    kind: 'theme',
    name,
    address: addresses.theme(id),
    asked: askedOf(asked),
    more: [
      {
        label: counted(quotes.filter((quote) => quote.themes.includes(id)).length, 'quotation'),
        address: addresses.chosen({ themes: [id] }),
      },
    ],
    choice: ['theme', id],
  }));

const speakers = ({ speakers, quotes }: Book): Answer[] =>
  speakers.map(({ id, name, plural, asked, column }) => ({
    kind: 'speaker',
    name: plural,
    address: addresses.voice(id),
    names: [name],
    asked: askedOf(asked),
    more: [
      {
        label: counted(quotes.filter((quote) => quote.speaker === id).length, 'quotation'),
        address: addresses.chosen({ role: id }),
      },
      ...(column ? [{ label: 'Their answers in a table', address: addresses.table(column.table) }] : []),
    ],
    choice: ['role', id],
  }));

function tables({ evidence, instruments, concepts }: Book): Answer[] {
  const listed = (name: string) => concepts.some(({ id }) => id === name);
  return [
    ...evidence.map(({ id, number, title, asked }): Answer => ({
      kind: 'table',
      name: `${number}: ${title}`,
      address: addresses.table(id),
      names: [number, title],
      asked: askedOf(asked),
    })),
    ...evidence.flatMap((table) =>
      table.kind === 'table'
        ? table.rows.map(({ id, label, values }): Answer => ({
            kind: 'row',
            name: label,
            address: addresses.row(table.id, id),
            // Whoever types a figure means the row that has it, unless it is a number that is everywhere.
            asked: [
              ...new Set(
                values.flatMap((value) =>
                  typeof value === 'number' && (value >= 10 || !Number.isInteger(value))
                    ? [String(value)]
                    : [],
                ),
              ),
            ],
            says: [
              table.number,
              ...table.columns.flatMap((column, at) =>
                column.type === 'list' || (values[at] ?? null) === null
                  ? []
                  : [`${column.label}: ${values[at]}`],
              ),
            ].join(' · '),
          }))
        : [],
    ),
    ...instruments
      .filter(({ concept }) => !concept || !listed(concept))
      .map(({ name, row, asked, summary }): Answer => ({
        kind: 'instrument',
        name: capital(name),
        address: addresses.row(row.table, row.row),
        asked: askedOf(asked),
        ...(summary ? { says: summary } : {}),
      })),
  ];
}

const modes = ({ modes }: Book): Answer[] =>
  modes.map(({ id, name, asked }) => ({
    kind: 'mode',
    name: capital(name),
    address: addresses.mode(id),
    names: [id],
    asked: askedOf(asked),
  }));

const claims = ({ claims }: Book): Answer[] =>
  claims.map(({ id, claim, asked }) => ({
    kind: 'claim',
    name: claim,
    address: addresses.claim(id),
    asked: askedOf(asked),
  }));

const lectures = ({ lectures }: Book): Answer[] =>
  lectures.map(({ id, title, kind, asked }) => ({
    kind: 'lecture',
    name: title,
    address: addresses.lecture(id),
    names: [`${kind}: ${title}`],
    asked: askedOf(asked),
    more: [
      { label: 'Slides', address: addresses.slides(id) },
      { label: 'Handout', address: addresses.handout(id) },
    ],
  }));

const references = ({ references }: Book): Answer[] =>
  references.map(({ id, csl }) => ({
    kind: 'reference',
    name: `${authors(csl)} (${year(csl)})`,
    address: addresses.reference(id),
    names: [
      csl.title,
      authorDate(csl),
      ...(csl.author ?? []).map(({ family, literal }) => literal ?? family ?? ''),
    ],
    proper: true,
  }));
