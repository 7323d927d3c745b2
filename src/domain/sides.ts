import type { Quote, QuoteKind } from '../schema/quote.ts';
import type { Side, Speaker } from '../schema/speaker.ts';

/** Whose side a quotation is spoken from; undefined for documents, scholars and survey wordings. */
export function sideOf(quote: Quote, speakers: readonly Speaker[]): Side | undefined {
  return speakers.find((speaker) => speaker.id === quote.speaker)?.side ?? quote.side;
}

/** How a side is named to a reader. */
export const sideNames: Record<Side, string> = { local: 'Local', national: 'National' };

/** How a kind of quotation is named to a reader. */
export const kindNames: Record<QuoteKind, string> = {
  interview: 'Interview',
  official: 'Remark by a national respondent',
  'policy-document': 'Policy document',
  scholarship: 'Scholarship',
  'survey-wording': 'Survey wording',
};

/** What readers call the kinds of quotation. */
export const kindAsked: Readonly<Partial<Record<string, string[]>>> = {
  interview: ['interviewee', 'interviews'],
  official: ['official', 'remark by an official', 'workshop'],
  'policy-document': ['document', 'government document', 'policy paper'],
  scholarship: ['scholar', 'academic', 'researcher', 'literature', 'cited works'],
  'survey-wording': ['survey', 'survey question', 'questionnaire'],
};
