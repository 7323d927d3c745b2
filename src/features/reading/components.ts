import At from './prose/At.astro';
import Calc from './prose/Calc.astro';
import Cell from './prose/Cell.astro';
import Cite from './prose/Cite.astro';
import Claim from './prose/Claim.astro';
import ContentLink from './prose/ContentLink.astro';
import Count from './prose/Count.astro';
import Diagram from './prose/Diagram.astro';
import Fact from './prose/Fact.astro';
import Image from './prose/Image.astro';
import Mode from './prose/Mode.astro';
import Note from './prose/Note.astro';
import Ours from './prose/Ours.astro';
import P from './prose/P.astro';
import Q from './prose/Q.astro';
import Quote from './prose/Quote.astro';
import Ref from './prose/Ref.astro';
import Say from './prose/Say.astro';
import Slide from './prose/Slide.astro';
import Table from './prose/Table.astro';
import Term from './prose/Term.astro';
import Theme from './prose/Theme.astro';
import Work from './prose/Work.astro';

/** What content may use in MDX without importing it. `content/README.md` explains each. */
export const prose = {
  a: ContentLink,
  At,
  Calc,
  Cell,
  Cite,
  Claim,
  Count,
  Diagram,
  Fact,
  Image,
  Mode,
  Note,
  Ours,
  P,
  Q,
  Quote,
  Ref,
  Say,
  Slide,
  Table,
  Term,
  Theme,
  Work,
};
