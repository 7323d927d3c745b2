/** In which language a paragraph is, where that is not the document’s, and which way it runs. */
export interface WordWay {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/**
 * What WordprocessingML says of such a paragraph: `paragraph` stands among its properties after numbering and borders and
 * before spacing, `run` last among those of each of its runs.
 */
export function wordWay({ lang, dir }: WordWay = {}): { paragraph: string; run: string } {
  if (lang === undefined) return { paragraph: '', run: '' };
  return dir === 'rtl'
    ? { paragraph: '<w:bidi/>', run: `<w:rtl/><w:lang w:bidi="${lang}"/>` }
    : { paragraph: '', run: `<w:lang w:val="${lang}"/>` };
}
