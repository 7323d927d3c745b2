import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { list, listItems, text, textOf } from './cbor.ts';

/**
 * Cuts Pagefind’s lists of words into shorter ones. Its own are about 25 kB each when they travel, and the first word
 * that somebody looks for brings one of them whole; it has no setting for that. What stands in the lists is not touched.
 * @param size how many bytes of a list, unpacked, are enough
 */
export function splitWords(files: readonly IndexFile[], size = 4_096): IndexFile[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('Pagefind wrote no list of its files.');
  const others = files.filter((file) => file !== meta && !isWords(file));
  // By the alphabet, for so they are looked up; Pagefind hands its files out in no order.
  const words = files
    .filter(isWords)
    .flatMap((file) => wordsOf(file))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  const parts = inParts(words, size).map((part) => {
    const content = packed(list([list(part.map(({ bytes }) => bytes))]));
    return { content, name: `en_${hash(content)}`, from: part[0]?.word ?? '', to: part.at(-1)?.word ?? '' };
  });
  const named = parts.map(({ name, from, to }) => list([text(from), text(to), text(name)]));
  const items = listItems(unpacked(meta.content));
  const content = packed(list(items.map((item, place) => (place === wordLists ? list(named) : item))));
  return [
    ...others,
    ...parts.map((part) => ({ path: `index/${part.name}.pf_index`, content: part.content })),
    { path: `${hash(content)}.pf_meta`, content },
  ];
}

/** The place of the lists of words among what Pagefind’s overview holds: version, pages, words … */
const wordLists = 2;

interface Word {
  word: string;
  bytes: Uint8Array;
}

const isWords = ({ path }: IndexFile) => path.endsWith('.pf_index');

function wordsOf({ content }: IndexFile): Word[] {
  const [words] = listItems(unpacked(content));
  return listItems(words ?? list([])).map((bytes) => ({ word: textOf(listItems(bytes)[0] ?? bytes), bytes }));
}

/**
 * A part ends where it is long enough and the next word begins with three other letters: Pagefind looks for a beginning
 * in one list alone. One or two letters find only what is near them in the alphabet, until a third is typed.
 */
function inParts(words: readonly Word[], size: number): Word[][] {
  const parts: Word[][] = [];
  let length = Infinity;
  for (const word of words) {
    const last = parts.at(-1);
    const before = last?.at(-1)?.word.slice(0, 3);
    if (last && (length < size || before === word.word.slice(0, 3))) last.push(word);
    else {
      parts.push([word]);
      length = 0;
    }
    length += word.bytes.length;
  }
  return parts;
}

const signature = Buffer.from('pagefind_dcd');
const packed = (bytes: Uint8Array) => gzipSync(Buffer.concat([signature, bytes]), { level: 9 });
const unpacked = (bytes: Uint8Array) => gunzipSync(bytes).subarray(signature.length);
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 10);
