import type { Book } from '../../book/schema/book.ts';
import type { Quote } from '../../book/schema/evidence/quote.ts';
import { locate } from '../../book/locator.ts';
import { spellModes } from '../../book/words/mode-names.ts';
import { nearestQuotations } from './nearest-quotations.ts';
import { listed } from '../../lib/number-words.ts';
import { capital, inSentence } from '../../book/words/words.ts';

/** A quotation that has something in common with another, and what that is. */
export interface Related {
  quote: Quote;
  /** “Both chiefly about Trust; both from plotholders.” */
  why: string;
}

/**
 * The quotations that have most in common with one, the nearest first, and what that is. Themes count for most, and more
 * when they are the main one of either; a speaker or a paragraph in common is not enough by itself.
 */
export function related(quote: Quote, book: Book, most = 5): Related[] {
  return nearestQuotations(quote, book.quotes, most).map((other) => ({
    quote: other,
    why: inWords(inCommon(quote, other), book),
  }));
}

interface Common {
  themes: string[];
  /** The theme that is the main one of both. */
  main: string | undefined;
  modes: string[];
  speaker: string | undefined;
  paragraph: string | undefined;
}

function inCommon(one: Quote, other: Quote): Common {
  const themes = one.themes.filter((theme) => other.themes.includes(theme));
  const modes = one.modes.filter((mode) => other.modes.includes(mode));
  const speaker = one.speaker === other.speaker ? one.speaker : undefined;
  const paragraph = one.paragraph === other.paragraph ? one.paragraph : undefined;
  const asMain = (theme: string) => Number(one.themes[0] === theme) + Number(other.themes[0] === theme);
  return { themes, main: themes.find((theme) => asMain(theme) === 2), modes, speaker, paragraph };
}

function inWords({ themes, main, modes, speaker, paragraph }: Common, book: Book): string {
  const name = (theme: string) => book.theme(theme).name;
  const further = themes.filter((theme) => theme !== main).map(name);
  const names = spellModes(modes, book)?.split(', ') ?? [];
  const reasons = [
    main &&
      `both chiefly about ${name(main)}${further.length > 0 ? ` and also about ${listed(further)}` : ''}`,
    !main && further.length > 0 && `both about ${listed(further)}`,
    names.length > 0 && `both speak of the ${listed(names)} mode${names.length > 1 ? 's' : ''}`,
    speaker && `both from ${inSentence(book.speaker(speaker).plural)}`,
    paragraph && `both in ${locate(book.paper, paragraph).short}`,
  ].filter((reason) => typeof reason === 'string');
  return `${capital(reasons.join('; '))}.`;
}
