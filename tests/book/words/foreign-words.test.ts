import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { codebookEntry } from '../../../src/features/coding/index.ts';
import { codingData } from '../../../src/features/coding/data.ts';
import { promptSheet, stretchesOf } from '../../../src/features/coding/prompt-sheet.ts';
import { speakerCards } from '../../../src/features/downloads/cards.ts';
import { questionsPart } from '../../../src/features/editions/markdown/parts.ts';
import { markdownOf, quotation } from '../../../src/features/editions/markdown/write.ts';
import { handout } from '../../../src/features/lectures/index.ts';
import { previews } from '../../../src/features/linking/previews/previews.ts';
import { spreadsheet } from '../../../src/features/notebook/exports/csv.ts';
import { docx } from '../../../src/features/notebook/exports/docx.ts';
import { noted } from '../../../src/features/notebook/exports/export.ts';
import { markdown } from '../../../src/features/notebook/exports/markdown.ts';
import { ris } from '../../../src/features/notebook/exports/ris.ts';
import { keptItems } from '../../../src/features/notebook/items.ts';
import { keyOf } from '../../../src/features/notebook/notebook.ts';
import { documentFiles } from '../../../src/features/packs/documents/documents.ts';
import { assemble } from '../../../src/features/packs/assemble.ts';
import { cartridgeQuiz } from '../../../src/features/packs/formats/cartridge-quiz.ts';
import { gift } from '../../../src/features/packs/formats/gift.ts';
import { html, stem } from '../../../src/features/packs/formats/html.ts';
import { moodleXml } from '../../../src/features/packs/formats/moodle-xml.ts';
import { qti12 } from '../../../src/features/packs/formats/qti-1-2.ts';
import { qti21 } from '../../../src/features/packs/formats/qti-2-1.ts';
import { questionsOf } from '../../../src/features/packs/pack.ts';
import { packParts } from '../../../src/features/packs/parts.ts';
import { everything } from '../../../src/features/packs/selection.ts';
import { questionViews } from '../../../src/features/questions/index.ts';
import { quoteRecord, quoteRecordSchemaOf } from '../../../src/features/quotations/exports/quote-record.ts';
import { slidesFile } from '../../../src/features/slides/index.ts';
import { paletteOf } from '../../../src/site/styles/palette-of.ts';
import { publisher } from '../../features/packs/hilltop-course.ts';
import { fileOf, unzipped, Xml } from '../../features/packs/open-pack.ts';
import { essayCourse } from '../../fixtures/essay.ts';
import { read } from '../../house/sources.ts';

/* Words in another language say so, and are translated, in everything that is made of them. */

const book = essayCourse();
const arabic = 'العلم في الصغر كالنقش في الحجر';
const meant = '‘Learning when young is like carving in stone’ (our translation)';
const way = { lang: 'ar', dir: 'rtl' };
const { place } = publisher;

/** The paragraph of a Word document that has the Arabic words, and the one after it. */
function inWord(document: Uint8Array) {
  const paragraphs = Xml.read(fileOf(unzipped(document), 'word/document.xml')).all(
    'x:body/x:p[x:pPr/x:pStyle[@x:val="Quote" or @x:val="Caption" or @x:val="Normal"] or not(x:pPr)]',
  );
  const at = paragraphs.findLastIndex((one) => one.texts('.//x:t').join('').includes(arabic));
  const [said, next] = [paragraphs[at], paragraphs[at + 1]];
  return {
    runsRightToLeft: said?.all('x:pPr/x:bidi').length === 1 && said.all('x:r/x:rPr/x:rtl').length === 1,
    language: said?.texts('x:r/x:rPr/x:lang/@x:bidi').join(),
    next: next?.texts('.//x:t').join(''),
  };
}

const rightToLeft = { runsRightToLeft: true, language: 'ar', next: meant };

describe('in a notebook’s files', () => {
  const items = new Map(keptItems(book, 'Hilltop').map((item) => [keyOf(item), item]));
  const entries = noted(
    {
      entries: book.quotes.map(({ id }) => ({ kind: 'quote', id, note: '', labels: [], kept: '' })),
    },
    items,
    place,
  );
  const paper = { reference: '', bibtex: '', ris: 'ER  - ' };
  const companion = { reference: '', authors: [], year: '' };
  const sheet = { site: 'Two Notebooks', paper, companion, entries };

  test('Word has their language and direction, and Markdown too', async () => {
    const document = docx(sheet) as Uint8Array<ArrayBuffer>;
    expect(inWord(document)).toEqual(rightToLeft);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(document) });
    expect(value).toContain('Cenedl heb iaith');
    expect(String(markdown(sheet))).toContain(
      `> <span lang="ar" dir="rtl">“${arabic}”</span>\n\n${meant}\n\n`,
    );
  });

  test('a spreadsheet has columns for them, and reference managers their translation', () => {
    expect(String(spreadsheet(sheet))).toMatch(/,url,language,translation\r\n/);
    expect(String(spreadsheet(sheet))).toContain(`ar,${meant}`);
    expect(String(ris(sheet))).toContain(`“${arabic}” | ${meant} | `);
  });
});

describe('on a session’s handout and question sheet', () => {
  const document = (path: string) =>
    documentFiles(book, publisher).find((file) => file.path === path)?.content as Uint8Array;

  test('their language and translation stand with them', () => {
    const [lecture] = book.lectures;
    expect(lecture && handout(lecture, book).quotations[0]).toMatchObject({ way, translation: meant });
    expect(inWord(document('packs/sayings-handout.docx'))).toEqual(rightToLeft);
    expect(inWord(document('packs/sayings-questions.docx'))).toEqual(rightToLeft);
  });

  test('PowerPoint sets them from right to left in their language', async () => {
    const [lecture] = book.lectures;
    if (!lecture) throw new Error('The course has no session.');
    const inks = paletteOf(read('src/site/styles/tokens.css')).light;
    const files = unzipped(await slidesFile(lecture, book, publisher, inks));
    const slide = [...files].find(([name, xml]) => name.startsWith('ppt/slides/') && xml.includes(arabic));
    expect(slide?.[1]).toMatch(
      new RegExp(`<a:pPr rtl="1" +algn="r"[^>]*>(?:(?!</a:p>).)*lang="ar"(?:(?!</a:p>).)*${arabic}`),
    );
    expect(slide?.[1]).toContain(meant);
  });
});

test('self-check questions know the language of what they quote and of what is matched', () => {
  const [short, matching] = questionViews(book, 'sayings');
  expect(short).toMatchObject({ way, translation: meant });
  expect(matching?.ways).toEqual([{ lang: 'cy', dir: 'ltr' }, way, {}]);
});

test('course packs have them on pages and in questions', () => {
  const { quotes, questions } = packParts(book, publisher);
  const inBlockquote = `<blockquote><div lang="ar" dir="rtl"><p>“${arabic}”</p></div><p>${meant}</p>`;
  expect(html(quotes[1]?.page.body ?? [])).toContain(inBlockquote);
  const asked = questions.find(({ question }) => question.id === 'what-stone')?.question;
  expect(asked && stem(asked)).toContain(inBlockquote);
});

test('what is matched says its language in every course system’s file', () => {
  const parts = packParts(book, publisher);
  const pack = assemble(parts, everything(parts), 'all', 'All');
  const said = `<span lang="ar" dir="rtl">“${arabic}”</span>`;
  const escaped = said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(gift(pack)).toContain(`=${said.replaceAll('=', '\\=')} -> a pupil`);
  expect(moodleXml(pack)).toContain(`<text>${escaped}</text>`);
  const quiz = questionsOf(pack);
  expect(cartridgeQuiz({ kind: 'quiz', id: 'q', title: 'Q', questions: quiz })).toContain(
    `<p>${said}</p>`.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );
  expect([...unzipped(qti12(pack)).values()].join()).toContain(escaped);
  expect([...unzipped(qti21(pack)).values()].join()).toContain(said);
});

test('the codebook and the prompt sheet have them', () => {
  const example = (quote: string) => ({ quote, why: 'It says so.' });
  const theme = {
    id: 'learning',
    name: 'Learning',
    definition: 'Of learning.',
    apply: 'To learning.',
    avoid: 'Else.',
  };
  const themes = [{ ...theme, clear: example('carved-in-stone'), borderline: example('without-a-heart') }];
  const coded = { ...book, themes } as typeof book;
  expect(codebookEntry(coded.theme('learning'), coded).clear).toMatchObject({ way, translation: meant });
  const data = codingData(coded);
  const sheet = promptSheet(data, data.quotes, 'The essay');
  expect(sheet).toContain(`id: carved-in-stone\n“${arabic}”\nIn translation: ${meant}\nSaid by: `);
  const stretches = stretchesOf(sheet, data.quotes);
  expect(stretches).toContainEqual({ words: `“${arabic}”`, way });
  expect(stretches.map((one) => (typeof one === 'string' ? one : one.words)).join('')).toBe(sheet);
});

test('previews, the coding exercise and cards have them', () => {
  expect(previews(book)['/quotes/carved-in-stone/']).toMatchObject({ way, translation: meant });
  expect(codingData(book).quotes[1]).toMatchObject({ way, translation: meant });
  const spoken = { ...book, quotes: book.quotes.map((quote) => ({ ...quote, speaker: 'neighbour' })) };
  const speakers = [{ id: 'neighbour', name: 'Neighbour', plural: 'Neighbours', about: 'Next door.' }];
  const [deck] = speakerCards.files({ ...spoken, speakers } as typeof book, place, '');
  expect(deck?.text).toContain(`<span lang=""ar"" dir=""rtl"">“${arabic}”</span><br>${meant}`);
});

test('the plain-text edition has them, in a block and within a sentence', () => {
  const writer = { book, place, deeper: 0, pictureOf: place };
  const quote = book.quotation('carved-in-stone');
  expect(quotation(quote, writer)).toContain(
    `> <span lang="ar" dir="rtl">“${arabic}”</span>\n>\n> ${meant}\n`,
  );
  expect(markdownOf([{ kind: 'paragraph', runs: [{ kind: 'quoted', quote }] }], writer)).toContain(
    `</span> ${meant} ([`,
  );
  const questions = questionsPart('sayings', writer);
  expect(questions).toContain(`> <span lang="ar" dir="rtl">“${arabic}”</span>\n\n> ${meant}`);
  expect(questions).toContain(`- <span lang="ar" dir="rtl">“${arabic}”</span> – a pupil`);
});

test('the files of data say which way they run', () => {
  const record = quoteRecord(book.quotation('carved-in-stone'), book, place);
  expect(record).toMatchObject({ language: 'ar', direction: 'rtl' });
  expect(quoteRecordSchemaOf(book).parse(record)).toEqual(record);
});
