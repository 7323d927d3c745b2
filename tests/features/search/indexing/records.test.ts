import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../../src/features/search/indexing/read-records.ts';

const read = (html: string, path = '/read/water/') => readRecords(`<main>${html}</main>`, path);
const text = (html: string) => read(`<div data-record="paragraph" id="a">${html}</div>`)[0]?.text;

describe('a record opens', () => {
  test('at its own id', () => {
    expect(read('<p data-record="paragraph" id="water-1">Rain.</p>')[0]?.url).toBe('/read/water/#water-1');
  });

  test('at its page, when it is the page', () => {
    const [record] = read(
      '<article data-record="quotation" data-record-page>“Rain.”</article>',
      '/quotes/rain/',
    );
    expect(record?.url).toBe('/quotes/rain/');
  });

  test('somewhere: without an id the build stops and says which', () => {
    expect(() => read('<h2>Taps</h2><p data-record="paragraph">Rain.</p>')).toThrow(
      '/read/water/: the paragraph “Taps” has no id, so a search result could not open there.',
    );
  });
});

describe('a record is titled', () => {
  test('by what it says, or by the heading above it, which is its first paragraph’s own', () => {
    const records = read(`
      <h2>Taps <sup>1</sup></h2>
      <p data-record="paragraph" id="a">One.</p>
      <p data-record="paragraph" id="b">Two.</p>
      <p data-record="table" data-record-title="Table 1: Turns" id="c">Three.</p>`);
    expect(records.map(({ title, titled }) => [title, titled])).toEqual([
      ['Taps', true],
      ['Taps', false],
      ['Table 1: Turns', true],
    ]);
  });

  test('and does not repeat its title in its text', () => {
    const [record] = read(
      '<article data-record="concept" data-record-title="Butt" id="butt"><h3>Butt</h3><p>A barrel.</p></article>',
    );
    expect(record?.text).toBe('A barrel.');
  });
});

test('a record carries what it can be narrowed by and shown with', () => {
  const [record] = read(`<article data-record="quotation" data-record-page data-record-section="Water"
    data-record-theme="Rules|Trust" data-record-speaker="Warden" data-record-side="National"
    data-record-modes="piped|between" data-record-who="The warden" data-record-place="Water 2">x</article>`);
  expect(record).toMatchObject({
    filters: {
      kind: ['Quotation'],
      section: ['Water'],
      theme: ['Rules', 'Trust'],
      speaker: ['Warden'],
      side: ['National'],
    },
    modes: ['piped', 'between'],
    who: 'The warden',
    place: 'Water 2',
  });
});

describe('the text of a record', () => {
  test('leaves out what is marked, and puts the mark’s value in its place', () => {
    expect(
      text('<p>He said <a data-record-skip="…">“wait”</a> twice.</p><p data-record-skip>Labels</p>'),
    ).toBe('He said … twice.');
  });

  test('leaves out records inside it, drawings, scripts and note marks', () => {
    const inner = '<figure data-record="diagram" id="b">inner</figure>';
    expect(
      text(`<p>Rain<sup>1</sup> falls.</p>${inner}<svg><text>drawn</text></svg><script>1</script>`),
    ).toBe('Rain falls.');
  });

  test('parts blocks and cells by a dot, and sentences by a space', () => {
    expect(text('<p>Rain falls.</p><p>Then</p><ul><li>sun</li><li>wind</li></ul>')).toBe(
      'Rain falls. Then · sun · wind',
    );
    expect(text('<table><tr><td>Taps</td><td>•</td><td>2.5</td></tr></table>')).toBe('Taps · 2.5');
  });

  test('parts elements that only a style sheet sets apart, but no word from its marks', () => {
    expect(text('As <a>CSV</a><a>CSV for Excel</a><a>JSON</a>.')).toBe('As CSV CSV for Excel JSON.');
    expect(text('<span>turns taken</span><sup>a</sup><span class="unit">mean</span>')).toBe(
      'turns taken mean',
    );
    expect(text('<b>Un</b>til <q>rain</q><span>, then</span>')).toBe('Until rain, then');
    expect(text('<p>Rain.</p><p>Sun.</p>')).toBe('Rain. Sun.');
    expect(text('<b>One</b><p>Two</p>')).toBe('One · Two');
  });

  test('parts words that a dash or a slash would glue together, but no address', () => {
    expect(text('rain—sun, and/or wind; https://example.org/a/b')).toBe(
      'rain — sun, and / or wind; https://example.org/a/b',
    );
  });

  test('keeps angle brackets as the characters they are', () => {
    expect(text('&lt;img src=x onerror=alert(1)&gt; &amp;amp;')).toBe('<img src=x onerror=alert(1)> &amp;');
  });
});

test('repetitions give no records', () => {
  expect(read('<section data-record-none><p data-record="paragraph" id="a">Rain.</p></section>')).toEqual([]);
});
