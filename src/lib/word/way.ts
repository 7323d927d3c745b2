/** In which language words are, where that is not the text’s around them, and which way they run. */
export interface Way {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/**
 * What WordprocessingML says of such a paragraph: `paragraph` is among its properties after numbering and borders and
 * before spacing, `run` last among those of each of its runs.
 */
export function wordWay({ lang, dir }: Way = {}): { paragraph: string; run: string } {
  if (lang === undefined) return { paragraph: '', run: '' };
  return dir === 'rtl'
    ? { paragraph: '<w:bidi/>', run: `<w:rtl/><w:lang w:bidi="${lang}"/>` }
    : { paragraph: '', run: `<w:lang w:val="${lang}"/>` };
}
