import { Xml } from '../open-pack.ts';
import type { Keyed } from './keyed.ts';

/** A question as Moodle 4.4 has it after an import of its own XML. */
export interface MoodleQuestion extends Keyed {
  type: string;
  name: string;
  category: string;
  stem: string;
  tags: string[];
  penalty: number;
  /** For whoever marks an essay. */
  graderInfo: string;
  tolerance: number;
}

/** What Moodle knows as fractions of a mark; another is refused with its question. */
const fractions = [100, 90, 80, 75, 70, 60, 50, 40, 30, 25, 20, 10, 5, 0].flatMap((one) => [one, -one]);
const thirds = [83.33333, 66.66667, 33.33333, 16.66667, 14.28571, 12.5, 11.11111].flatMap((one) => [
  one,
  -one,
]);

/**
 * Reads a file by the importer’s rules: a category holds for all questions after it; a field’s words are the text of
 * its `text`, trimmed; an option’s share is a hundredth of `fraction`, which must be one that Moodle knows; an
 * ordering’s answers stand in the right order, whatever their fractions say.
 * @see https://github.com/moodle/moodle/blob/MOODLE_405_STABLE/question/format/xml/format.php
 * @see https://github.com/moodle/moodle/blob/MOODLE_405_STABLE/question/type/ordering/questiontype.php
 */
export function moodleXmlQuestions(file: string): MoodleQuestion[] {
  const quiz = Xml.read(file);
  if (quiz.name !== 'quiz') throw new Error('The root is not a quiz.');
  let category = '';
  return quiz.all('question').flatMap((question) => {
    const type = question.attribute('type') ?? '';
    if (type === 'category') {
      category = words(question, 'category');
      return [];
    }
    return [{ ...read(question, type), category }];
  });
}

function read(question: Xml, type: string): Omit<MoodleQuestion, 'category'> {
  if (!known.has(type)) throw new Error(`No question type is called ${type}.`);
  const name = words(question, 'name');
  if (name === '') throw new Error('A question has no name.');
  const answers = question.all('answer');
  const isChoice = type === 'multichoice';
  return {
    type,
    name,
    id: question.texts('idnumber').join(),
    stem: words(question, 'questiontext'),
    general: words(question, 'generalfeedback'),
    tags: question.texts('tags/tag/text').map((tag) => tag.trim().slice(0, 50)),
    penalty: Number(question.texts('penalty').join() || 0.3333333),
    graderInfo: words(question, 'graderinfo'),
    options: isChoice ? answers.map(option) : [],
    pairs:
      type === 'matching'
        ? question.all('subquestion').map((one) => [words(one), words(one, 'answer')])
        : type === 'ordering'
          ? ordered(question).map((item, place) => [item, String(place + 1)])
          : [],
    accepts: type === 'numerical' ? answers.map((answer) => words(answer)) : [],
    tolerance: Number(question.texts('answer/tolerance')[0] ?? 0),
  };
}

const known = new Set(['multichoice', 'matching', 'ordering', 'numerical', 'essay']);

function option(answer: Xml): Keyed['options'][number] {
  const fraction = Number(answer.attribute('fraction') ?? 0);
  if (![...fractions, ...thirds].some((one) => Math.abs(one - fraction) < 0.001))
    throw new Error(`Moodle knows no fraction of ${fraction}.`);
  return { text: words(answer), share: fraction / 100, feedback: words(answer, 'feedback') };
}

/**
 * Shown are as many as it says, or all. Unless a file says whether students are told how many items are in place, Moodle
 * 4.5.6 makes up hints without words, fails to store them, and takes none of the file.
 */
function ordered(question: Xml): string[] {
  if (question.texts('shownumcorrect').join() === '')
    throw new Error('Moodle would stop with “Error writing to database”.');
  if (question.texts('selecttype').join() !== 'ALL') throw new Error('Some of the items would be left out.');
  return question.all('answer').map((answer) => words(answer));
}

const words = (element: Xml, field = '.') => (element.texts(`${field}/text`)[0] ?? '').trim();
