import { parse } from 'yaml';
import { filesLike, read } from './sources.ts';

interface Paper {
  short: string;
  csl: { title: string; author: { family: string }[]; 'container-title'?: string; DOI?: string };
  sections: { title: string }[];
}

/** Words and phrases by which code would betray that it knows the paper that stands in `content/`. */
export function paperWords(): string[] {
  const { short, csl, sections } = parse(read('content/paper.yaml')) as Paper;
  const phrases = [csl['container-title'] ?? '', ...sections.map(({ title }) => title)].filter(isPhrase);
  const names = [short, csl.DOI ?? '', ...csl.author.map(({ family }) => family)].filter(Boolean);
  return [...names, ...csl.title.split(/[^\p{L}]+/u).filter(isDistinctive), ...phrases, ...contentIds()];
}

/** Whether a word or phrase stands in a text as such, and not inside a longer word. */
export function standsIn(text: string, words: string): boolean {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}-])`, 'iu').test(text);
}

/** Those words and phrases that stand in a text. Most do not: only what its letters hold is looked for as a word. */
export function wordsIn(text: string, words: readonly string[]): string[] {
  const lower = text.toLowerCase();
  return words.filter((word) => lower.includes(word.toLowerCase()) && standsIn(text, word));
}

/** Ids of two words or more, of whatever the content has: quotations, themes, concepts, references … */
function contentIds(): string[] {
  const listed = filesLike('content/*.yaml', 'content/{quotes,questions}/*.yaml').flatMap((file) =>
    [...read(file).matchAll(/^- id: ([a-z0-9-]+)$/gm)].map(([, id = '']) => id),
  );
  const named = filesLike('content/{concepts,modes,diagrams}/*').map((file) =>
    file.replace(/^.*\/|\.\w+$/g, ''),
  );
  return [...new Set([...listed, ...named])].filter((id) => id.includes('-'));
}

/** The vocabulary of the schemas is that of any paper; what a title says beyond it is this paper’s own. */
function isDistinctive(word: string): boolean {
  return word.length > 3 && !schemas.some((text) => standsIn(text, word));
}

const schemas = filesLike('src/book/schema/**/*.ts').map(read);

function isPhrase(text: string): boolean {
  return text.split(' ').length > 2;
}
