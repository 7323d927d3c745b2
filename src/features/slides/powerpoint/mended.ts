import { strFromU8, unzipSync } from 'fflate';
import type { WordRecord } from '../../../lib/word/block.ts';
import { coreProperties } from '../../../lib/word/parts.ts';
import { zip } from '../../../lib/zip.ts';
import { type Role, themeColours } from './colours.ts';

/**
 * A PowerPoint file with what pptxgenjs has no option for: the day of the edition instead of the moment of the build, the
 * language of all words, notes in paragraphs, heads of tables marked as such, tables described, the site’s colours as the
 * theme’s. Zipped again with fixed times, so that the same slides are the same bytes.
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/
 */
export function mended(
  bytes: Uint8Array,
  colours: Readonly<Record<Role, string>>,
  record: Required<WordRecord>,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'));
  const files = names.map((name): [string, string | Uint8Array] => {
    const content = parts[name] ?? new Uint8Array();
    return [name, /\.(xml|rels)$/.test(name) ? mend(name, strFromU8(content)) : content];
  });
  return zip(new Map(files));

  function mend(name: string, xml: string): string {
    if (name === 'docProps/core.xml') return coreProperties(record);
    if (name === '[Content_Types].xml') return withoutMissing(xml, names);
    const spoken = xml
      .replaceAll('lang="en-US"', `lang="${record.language}"`)
      .replaceAll(' altLang="en-US"', '');
    if (name.startsWith('ppt/theme/')) return withFaces(withColours(spoken, themeColours(colours)));
    if (name.startsWith('ppt/notesSlides/')) return inParagraphs(spoken);
    if (name.startsWith('ppt/slides/'))
      return numbered(named(withHeads(oncePerParagraph(withoutPrompts(spoken)))));
    return spoken;
  }
}

/** Lists the parts that there are: for each slide a master is listed, and all but the first are missing. */
const withoutMissing = (xml: string, names: readonly string[]) =>
  xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, part: string) =>
    names.includes(part) ? override : '',
  );

const withColours = (xml: string, colours: Readonly<Record<string, string>>) =>
  Object.entries(colours).reduce(
    (all, [name, colour]) =>
      all.replace(
        new RegExp(`<a:${name}>.*?</a:${name}>`, 's'),
        `<a:${name}><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:${name}>`,
      ),
    xml,
  );

/** Where a face is not installed, programs choose by its class: a text face with serifs, of any width. */
const withFaces = (xml: string) =>
  xml.replaceAll(
    /<a:latin typeface="([^"]+)"\/>/g,
    '<a:latin typeface="$1" panose="02040603050405020204" pitchFamily="18"/>',
  );

/** Each line of the notes as a paragraph: screen readers go from one to the next. */
const inParagraphs = (xml: string) =>
  xml.replace(
    /<a:p>(<a:r>(<a:rPr[^>]*\/>)<a:t>)([^<]*)<\/a:t><\/a:r>(?:<a:endParaRPr[^>]*\/>)?<\/a:p>/,
    (_, _run, look: string, said: string) =>
      said
        .split(/\r?\n/)
        .map((line) => `<a:p><a:r>${look}<a:t>${line}</a:t></a:r></a:p>`)
        .join(''),
  );

/** What a paragraph is like is at its beginning and nowhere else; it is written before each of its runs. */
const oncePerParagraph = (xml: string) =>
  xml
    .replace(/(<\/a:r>)<a:pPr\b(?:[^>]*\/>|[^>]*>.*?<\/a:pPr>)/gs, '$1')
    // A mark as large as the words is what there is without saying so.
    .replaceAll('<a:buSzPct val="100000"/>', '');

/** No prompt is defined for the places that slides fill, so none has one of its own. */
const withoutPrompts = (xml: string) => xml.replace(/\s+hasCustomPrompt="1"/g, '');

/** Places for a title and for words by those names, where a list of what is on a slide shows them. */
const named = (xml: string) =>
  xml.replace(
    /(<p:cNvPr id="\d+") name="[^"]*"(>\s*<\/p:cNvPr><p:cNvSpPr\/><p:nvPr><p:ph\s+idx="\d+"\s+type="(\w+)")/g,
    (_, before: string, after: string, type: string) =>
      `${before} name="${type === 'title' ? 'Title' : 'Text'}"${after}`,
  );

/** Tables with their first row and first column as heads, and their caption for those who do not see them. */
const withHeads = (xml: string) =>
  xml
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1" firstCol="1"/>')
    .replace(/(<p:nvGraphicFramePr><p:cNvPr id="\d+") name="([^"]*)"/g, '$1 name="Table" descr="$2"');

/** Pieces of a slide numbered in their order: no two may have one number. */
function numbered(xml: string): string {
  let last = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(last += 1)}"`);
}
