import At from './At.astro';
import Calc from './Calc.astro';
import Cell from './Cell.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import ContentLink from './ContentLink.astro';
import Count from './Count.astro';
import Diagram from './Diagram.astro';
import Fact from './Fact.astro';
import Mode from './Mode.astro';
import Note from './Note.astro';
import Ours from './Ours.astro';
import P from './P.astro';
import Q from './Q.astro';
import Quote from './Quote.astro';
import Ref from './Ref.astro';
import Say from './Say.astro';
import Slide from './Slide.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Theme from './Theme.astro';
import Work from './Work.astro';

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
