import { addresses } from '../../book/addresses.ts';
import { numericAnswer, stemOf } from '../questions/index.ts';
import { type Exporter, jsonFile } from '../../site/exporter.ts';

/** The ledger of claims with their evidence. */
export const claims: Exporter = {
  name: 'Claims',
  about: 'The paper’s claims, each with the evidence for it and what complicates it.',
  needs: ['claims'],
  files: (book, place) => [
    jsonFile(
      'claims.json',
      book.claims.map((claim) => ({ ...claim, url: place(addresses.claim(claim.id)) })),
    ),
  ],
};

/** The glossary's entries without their bodies, which are pages. */
export const glossary: Exporter = {
  name: 'Glossary',
  about: 'Terms, abbreviations and a sentence on each.',
  needs: ['concepts'],
  files: (book, place) => [
    jsonFile(
      'glossary.json',
      book.concepts.map(({ body: _body, ...concept }) => ({
        ...concept,
        url: place(addresses.concept(concept.id)),
      })),
    ),
  ],
};

/** The self-check questions. */
export const questions: Exporter = {
  name: 'Questions',
  about: 'Questions for self-checks, with answers and feedback.',
  needs: ['questions'],
  files: (book, place) => [
    jsonFile(
      'questions.json',
      book.questions.map((question) => ({
        ...question,
        stem: stemOf(question, book),
        ...(question.type === 'numeric' && { answer: Number(numericAnswer(question, book)) }),
        url: place(`${addresses.reading(question.section)}#${question.id}`),
      })),
    ),
  ],
};
