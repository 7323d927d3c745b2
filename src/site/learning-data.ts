import type { LearningResource } from 'schema-dts';
import type { Book } from '../book/schema/book.ts';
import type { Lecture } from '../book/schema/lecture.ts';
import type { Reading } from '../book/schema/reading.ts';
import type { Site } from '../book/schema/site.ts';
import { addresses } from '../book/addresses.ts';
import { minutes } from '../book/reading.ts';

/** A reading page: something to learn from, in about so many minutes. */
export function readingData(reading: Reading, book: Book): Fields<LearningResource> {
  return {
    '@type': 'LearningResource',
    learningResourceType: 'reading',
    timeRequired: `PT${minutes(reading, book)}M`,
  };
}

/** A session: what it teaches, how long it takes, and its self-check, which asks for the same. */
export function lectureData(
  { id, kind, outcomes, plan, questions }: Lecture,
  place: (path: string) => string,
): Fields<LearningResource> {
  const address = place(addresses.lecture(id));
  return {
    '@type': 'LearningResource',
    learningResourceType: kind,
    teaches: outcomes,
    timeRequired: `PT${plan.reduce((total, part) => total + part.minutes, 0)}M`,
    hasPart: [
      { '@type': 'LearningResource', learningResourceType: 'handout', url: place(addresses.handout(id)) },
      ...(questions.length > 0
        ? [
            {
              '@type': 'Quiz' as const,
              learningResourceType: 'self-check',
              url: `${address}#self-check`,
              assesses: outcomes,
            },
          ]
        : []),
    ],
  };
}

/** A session’s handout: what it is a part of, and what it helps to learn. */
export function handoutData(
  { id, outcomes }: Lecture,
  place: (path: string) => string,
): Fields<LearningResource> {
  return {
    '@type': 'LearningResource',
    learningResourceType: 'handout',
    teaches: outcomes,
    isPartOf: { '@type': 'LearningResource', url: place(addresses.lecture(id)) },
  };
}

/** Whom something to learn from is for, in the terms of LRMI, which schema.org has taken over. */
export const forLearners = (learning: Site['learning']) =>
  learning && {
    educationalLevel: learning.level,
    audience: learning.roles.map((educationalRole) => ({ '@type': 'EducationalAudience', educationalRole })),
  };

/** One of schema.org’s types as an object, which its types also let be a mere address. */
export type Fields<T> = Exclude<T, string>;
