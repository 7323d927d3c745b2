/**
 * The words that generated texts and queries are made of. For each, every way it may be typed, and the spellings by which
 * a star finds it: written down here by hand, so that a test compares the language’s rules with what is meant.
 */
export interface Lemma {
  typed: readonly string[];
  spelled: readonly string[];
}

export const lexicon: readonly Lemma[] = [
  lemma('organisation organization Organisation ORGANIZATION', 'organisation organization'),
  lemma('organised organized', 'organised organized'),
  lemma("harbour harbor Harbor’s harbour's", 'harbour harbor'),
  lemma('centre center CENTRE', 'centre center'),
  lemma('centred centered', 'centred centered'),
  lemma('labelled labeled', 'labelled labeled'),
  lemma('defence defense', 'defence defense'),
  lemma('programme program programme’s', 'programme program'),
  lemma('café cafe Café CAFE’S', 'cafe'),
  lemma('Straße strasse Strasse', 'strasse'),
  lemma("don’t don't dont", 'dont'),
  lemma('co-operate cooperate Co-operate', 'cooperate'),
  lemma("lamp Lamp lamp’s lamp's", 'lamp'),
  lemma('lamps LAMPS', 'lamps'),
  lemma('light', 'light'),
  lemma('lighthouse', 'lighthouse'),
  lemma('wise', 'wise'),
  lemma('prize', 'prize'),
  lemma('promise promise’s', 'promise'),
  lemma('our', 'our'),
  lemma('or', 'or'),
  lemma('four', 'four'),
  lemma('oil Oil öil', 'oil'),
  lemma('1884', '1884'),
];

/** Whether a word has this pattern, in which a star stands for any letters or none. */
export function hasPattern({ spelled }: Lemma, pattern: string): boolean {
  const expression = new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
  return spelled.some((word) => expression.test(word));
}

function lemma(typed: string, spelled: string): Lemma {
  return { typed: typed.split(' '), spelled: spelled.split(' ') };
}
