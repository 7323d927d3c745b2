import type { Axis } from './evidence/axis.ts';
import type { ChangeNote } from './change.ts';
import type { Claim } from './evidence/claim.ts';
import type { Coding, CodingDecision, CodingRule } from './evidence/coding.ts';
import type { Concept } from './concept.ts';
import type { Drawing } from './drawing.ts';
import type { Fact } from './evidence/fact.ts';
import type { Image } from './image.ts';
import type { Instrument } from './evidence/instrument.ts';
import type { Lecture } from './lecture.ts';
import type { Mode } from './evidence/mode.ts';
import type { Move } from './move.ts';
import type { Outcome } from './outcome.ts';
import type { Page } from './page.ts';
import type { Paper } from './paper.ts';
import type { Permalink } from './permalink.ts';
import type { Question } from './question.ts';
import type { Quote } from './evidence/quote.ts';
import type { Reading } from './reading.ts';
import type { Reference } from './reference.ts';
import type { Route } from './route.ts';
import type { Source } from './evidence/source.ts';
import type { Site } from './site.ts';
import type { Speaker } from './evidence/speaker.ts';
import type { Evidence } from './evidence/table.ts';
import type { Theme } from './evidence/theme.ts';
import type { Work } from './work.ts';

/** What a Book holds. Lists stand in the paper’s order. */
export interface Lists {
  /** What the site says of itself. */
  site: Site;
  paper: Paper;
  axes: Axis[];
  modes: Mode[];
  speakers: Speaker[];
  themes: Theme[];
  quotes: Quote[];
  /** The kept codings of the quotations, the first first; none where they were coded once. */
  codings: Coding[];
  codingRules: CodingRule[];
  codingDecisions: CodingDecision[];
  evidence: Evidence[];
  instruments: Instrument[];
  claims: Claim[];
  concepts: Concept[];
  references: Reference[];
  /** Statements that go beyond the paper, and what they rest on. */
  facts: Fact[];
  sources: Source[];
  /** What to read beyond the paper’s own references. */
  works: Work[];
  routes: Route[];
  readings: Reading[];
  pages: Page[];
  diagrams: Drawing[];
  images: Image[];
  questions: Question[];
  lectures: Lecture[];
  /** What students can do after each session; none where the sessions themselves say it. */
  outcomes: Outcome[];
  /** Every address that was ever published. */
  permalinks: Permalink[];
  /** What became of those that are no longer there. */
  moves: Move[];
  /** What changed from edition to edition, and why. */
  changes: ChangeNote[];
}
