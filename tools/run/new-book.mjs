import { cpSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { printLine } from './display.mjs';
import { assertContent, placement } from './placement.mjs';
import { root } from './process.mjs';
import { Trouble, say } from './say.mjs';

/** What a new book is copied from. Words between two pairs of underlines are filled in. */
const template = join(root, 'tools/new-book/book');

const usage = 'npm run new-book -- folder --title "A title" --author "Family, Given" --language en-GB';

/** @typedef {{ title: string, authors: string[], language: string }} Answers */

/**
 * Writes a small book with one example of everything that a book can hold, and builds its site.
 *
 * @param {string[]} args
 */
export async function newBook(args) {
  const { folder, given, builds } = optionsFrom(args);
  assertContent({ CONTENT_DIR: folder });
  assertFree(folder);
  const answers = valid(await asked(given));
  write(folder, answers);
  const shown = shownAs(folder);
  say(`Wrote a book into ${shown}: ${shown}/README.md says how to make it yours.`);
  if (!builds) return 0;
  const { code } = await build('dist', { ...placement(), CONTENT_DIR: folder });
  if (code !== 0) return code;
  printLine(
    `\n  Its site is in dist/. To see it:          CONTENT_DIR=${shown} npm start` +
      `\n  To see each change while you write:       CONTENT_DIR=${shown} npm run dev\n`,
  );
  return 0;
}

/** @param {string[]} args */
function optionsFrom(args) {
  const { values, positionals } = parsed(args);
  const [folder, ...others] = positionals;
  if (!folder || others.length > 0)
    throw new Trouble(
      `Name one folder for the new book, and nothing else${others.length > 0 ? ` (here are: ${positionals.join(', ')})` : ''}: ${usage}`,
    );
  return {
    folder: resolve(root, folder),
    given: { title: values.title, authors: values.author, language: values.language },
    builds: !values['no-build'],
  };
}

/** @param {string[]} args */
function parsed(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        author: { type: 'string', multiple: true },
        language: { type: 'string' },
        'no-build': { type: 'boolean' },
      },
    });
  } catch (error) {
    const [said = ''] = error instanceof Error ? error.message.split('. ') : [];
    throw new Trouble(`${said}. What can be given: ${usage}`);
  }
}

/**
 * Nothing that is there is written over, and no book is in a folder of the project that has a use already.
 *
 * @param {string} folder
 */
function assertFree(folder) {
  const shown = shownAs(folder);
  const [top = ''] = relative(root, folder).split(sep);
  if (taken.has(top))
    throw new Trouble(`${shown} is a folder of the project itself. Choose another, such as ./my-book.`);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory())
    throw new Trouble(`${shown} is a file. Name a folder that is empty, or that is not there yet.`);
  if (found && readdirSync(folder).length > 0)
    throw new Trouble(`${shown} is not empty. Name a folder that is empty, or that is not there yet.`);
}

const taken = new Set(['', 'src', 'tools', 'public', 'dist', 'node_modules', '.build', '.git']);

/**
 * Asks for what was not given. Where nobody can answer, that is said instead.
 *
 * @param {{ title?: string | undefined, authors?: string[] | undefined, language?: string | undefined }} given
 * @returns {Promise<Answers>}
 */
async function asked({ title, authors, language }) {
  if (title !== undefined && authors && language !== undefined) return { title, authors, language };
  if (!process.stdin.isTTY) throw new Trouble(`Give a title, an author and a language: ${usage}`);
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  // Lines are taken in turn, so that what is typed or pasted ahead of a question answers it.
  const typed = lines[Symbol.asyncIterator]();
  /** @param {string} question */
  const ask = async (question) => {
    lines.setPrompt(question);
    lines.prompt();
    const { done, value } = await typed.next();
    if (done) throw new Trouble('No answer was given, so no book was written.');
    return value;
  };
  try {
    return {
      title: title ?? (await ask('What is the site called? ')),
      authors: authors ?? [await ask('Who answers for it? (Family, Given; a body by its name) ')],
      language: language ?? ((await ask('In which language are its pages? (en-GB) ')) || 'en-GB'),
    };
  } finally {
    lines.close();
  }
}

/**
 * @param {Answers} answers
 * @returns {Answers}
 */
function valid({ title, authors, language }) {
  const names = authors.map((author) => author.trim()).filter(Boolean);
  if (title.trim() === '') throw new Trouble('The title is empty. Give the site a name: --title "A title".');
  if (names.length === 0)
    throw new Trouble('No author is named. Name one: --author "Family, Given", or a body by its name.');
  return { title: title.trim(), authors: names, language: languageOf(language.trim()) };
}

/** @param {string} text */
function languageOf(text) {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text);
    if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) return tag;
  } catch {
    // What is no tag is told below.
  }
  throw new Trouble(`“${text}” is not a language’s tag. Give one such as en-GB, cy or fr: --language en-GB.`);
}

/**
 * @param {string} folder
 * @param {Answers} answers
 */
function write(folder, { title, authors, language }) {
  const values = {
    ID: slug(title),
    TITLE: JSON.stringify(title),
    LANGUAGE: language,
    AUTHORS: JSON.stringify(authors.map(nameOf)),
    EDITION: new Date().toISOString().slice(0, 10),
  };
  mkdirSync(folder, { recursive: true });
  cpSync(template, folder, { recursive: true });
  for (const name of readdirSync(template, { recursive: true, encoding: 'utf8' })) {
    if (!/\.yaml$/.test(name)) continue;
    const text = readFileSync(join(template, name), 'utf8');
    const filled = Object.entries(values).reduce(
      (so, [key, value]) => so.replaceAll(`__${key}__`, value),
      text,
    );
    writeFileSync(join(folder, name), filled);
  }
}

/**
 * A person is written with a comma; a name without one is a body’s, and stays whole.
 *
 * @param {string} author
 */
function nameOf(author) {
  const [family = '', given = ''] = author.split(/,(.*)/).map((part) => part.trim());
  return family && given ? { family, given } : { literal: author };
}

/** @param {string} title */
function slug(title) {
  const words = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'book';
}

/** @param {string} folder */
function shownAs(folder) {
  const path = relative(root, folder);
  return path === '' || path.startsWith('..') ? folder : path.split(sep).join('/');
}
