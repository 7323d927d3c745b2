/*
 * British and American spellings. A careful list and no stemmer: each rule names the words, or the endings, that the two
 * spell differently, so that no two different words are ever taken for one (“wise”, “prize”, “four”, “promise” and
 * “advise” stay what they are; “metre” and “meter”, “cheque” and “check”, “tyre” and “tire” stay apart).
 */

/** The word as American English spells it; this is the form by which words are compared. */
export function american(word: string): string {
  return respell(word, toAmerican);
}

/** The word as British English spells it, given in either spelling. */
export function british(word: string): string {
  return respell(word, toBritish);
}

/** Words that end like “organise” and that nobody writes with a z, and “resize”, which is never written with two s. */
const alwaysS =
  '(?!(?:as|cap|down|mid|out|over|re|super|under|up)si[sz]|(?:un)?ari[sz](?:e|ing)|(?:an|dem|mort|surm|val)i[sz]' +
  '|.*(?:[pw]|pr|adv|dev|rev|superv|improv|telev|exc|exerc|inc|circumc|prec|conc|desp|sunr|moonr|franch|parad' +
  '|merchand|prom|prem|advert|expert|chast|treat|pract)i[sz])';

/**
 * Every rule a line: what comes before, the British letters, the American letters, what follows; a hyphen for nothing.
 * In turn: -ise (not advise, precise, enterprise, otherwise, paradise, downsize) and -yse; -our (not coloration,
 * laborious, honorary, laboratory); -re (not metre, which is no meter); l doubled or not; -ce and -se; -ogue and
 * programme; an e that is kept or not; ae and oe; -t for -ed; single words.
 */
const rules: Rule[] = String.raw`
${alwaysS}[^aeiouy]*[aeiouy].*[^aeiou]i s z (?:e(?:[drs]|rs|ments?)?|ing[s]?|abl[ey]|ability|ation(?:s|al|ally)?)$
.*(?:al|rol)y s z (?:e[drs]?|ers|ing)$
(?:be|dis|mis|multi|re|un|water)*(?:arb|ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig)o u - r(?:s|ed|ers?|ings?|abl[ey]|al(?:ly)?|hoods?|ful(?:ly)?|less|l?y|ly|i(?:st|sm|te)\w*)?$
(?:(?:|de|epi|re)cent|(?:amphi)?theat|(?:centi|kilo|milli)met|lit|fib|calib|spect|lust|meag|sab|somb|scept|mano?euv) re er s?$
(?:(?:|de|epi|re)cent|(?:amphi)?theat|(?:centi|kilo|milli)met|fib|calib|mano?euv) r er (?:ed|ing)$
(?:re|un|mis)?(?:canc|chann|counc|couns|di|du|equ|fu|funn|grov|lab|lev|lib|marsh|marv|mod|pan|penc|quarr|rav|rev(?=e)|riv|shov|sign|spir|stenc|swiv|tot|tow|trav|tunn)[aei]l l - (?:ed|ings?|[eo]rs?|ous(?:ly)?)$
(?:appal|distil|enrol|enthral|fulfil|instal|instil) - l (?:s|ments?)?$
(?:un)?(?:ski|wi)l - l ful
(?:un)?(?:def|off|pret|lic)en c s (?:e(?:[ds]|less)?|ing)$
practi s c (?:e[drs]?|ers|ing)$
(?:anal|catal|dial|epil|monol|prol)og ue - s?$
(?:catal|dial)og u - (?:ed|ing|ers?)$
(?:re)?program me - s?$
(?:mis|pre)?(?:abridg|acknowledg|judg|lodg) e - ment
ag e - ing$
(?:un)?(?:lik|liv|lov|mov|rat|sal|siz|us) e - ab(?:l[ey]|ility)$
(?:(?=a?esthet)|an(?=a?esthe)|arch(?=a?eolog)|encyclop(?=a?edi)|medi(?=a?eval)|p(?=a?ediatr)) a - e
man(?=o?euv) o - e
(?:re|un)?(?:burn|dream|lean|leap|learn|spoil) t ed $
(?:|re|un)focus s - (?:e[ds]|ing)$
benefit t - (?:ed|ing)$
worship p - (?:ed|ing|ers?)$
gr e a y(?:s|er|est|ing|ed|ish)?$
pl ough ow (?:s|ed|ing|man|men)?$
s?mo u - l(?:d|t|der)(?:s|ed|ing|y)?$
s c k epti
alumin i - um$
sul ph f ur
co s z (?:y|ier|iest|ily|iness)$
p y a jama
art e i facts?$
- e i nquir
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map((part) => (part === '-' ? '' : part)) as Rule);

const toAmerican = way((rule) => rule);
const toBritish = way(([before, british, american, after]) => [before, american, british, after]);

/** Few words have two spellings, so one look tells most of them apart before any rule is tried. */
function way(turned: (rule: Rule) => Rule): Way {
  const found = rules
    .map(turned)
    .map(([before, from, to, after]) => ({ source: `^(${before})${from}(?=${after})`, to: `$1${to}` }));
  return {
    any: new RegExp(found.map(({ source }) => source).join('|')),
    each: found.map(({ source, to }) => [new RegExp(source), to]),
  };
}

function respell(word: string, way: Way): string {
  if (!way.any.test(word)) return word;
  return way.each.reduce((spelled, [found, replacement]) => spelled.replace(found, replacement), word);
}

type Rule = [before: string, british: string, american: string, after: string];

interface Way {
  any: RegExp;
  each: [found: RegExp, replacement: string][];
}
