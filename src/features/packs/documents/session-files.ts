import type { Lecture } from '../../../book/schema/lecture.ts';

/** A file of a session for lecturers to change: what it is called, and what follows the session’s id in its name. */
interface SessionFile {
  id: 'slides' | 'handout' | 'questions';
  name: string;
  ending: string;
  type: string;
}

/** A session’s slides, for PowerPoint, Keynote and LibreOffice. */
export const slidesOf: SessionFile = {
  id: 'slides',
  name: 'Slides (PowerPoint)',
  ending: '-slides.pptx',
  type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** A session’s handout, for Word and what reads its files. */
export const handoutOf: SessionFile = {
  id: 'handout',
  name: 'Handout (Word)',
  ending: '-handout.docx',
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const questionsOf: SessionFile = {
  ...handoutOf,
  id: 'questions',
  name: 'Question sheet (Word)',
  ending: '-questions.docx',
};

/** The files of a session to change; one without questions has no sheet of them. */
export function documentsOf({ questions }: Pick<Lecture, 'questions'>): SessionFile[] {
  return [slidesOf, handoutOf, ...(questions.length > 0 ? [questionsOf] : [])];
}

/** The path below /data/ of a session’s file: `packs/sharing-handout.docx`. */
export const documentPath = (session: string, { ending }: Pick<SessionFile, 'ending'>): string =>
  `packs/${session}${ending}`;
