import { type Pack, type PackPair, type PackQuestion, type PackQuiz, quizzesOf } from '../pack.ts';
import { line } from './html.ts';
import * as qti from './qti-1-2-parts.ts';
import { shareOf } from './shares.ts';
import { qtiManifest } from './qti-manifest.ts';
import { inAlphabet, partners } from './simpler.ts';
import { lines, tag, xmlFile } from '../../../lib/xml.ts';
import { zip } from '../../../lib/zip.ts';

/**
 * A package of quizzes in QTI 1.2, each question’s type named as Canvas names it, for want of a standard. Ordering,
 * which Canvas’s classic quizzes lack, is a matching of each item with its place.
 * @see https://www.imsglobal.org/question/qtiv1p2/imsqti_asi_bindv1p2.html
 */
export function qti12(pack: Pack): Uint8Array<ArrayBuffer> {
  const quizzes = quizzesOf(pack);
  const files = quizzes.map((quiz): [string, string] => [`${quiz.id}/${quiz.id}.xml`, assessment(quiz)]);
  const resources = quizzes.map((quiz, index) => ({
    id: `quiz_${quiz.id}`,
    type: 'imsqti_xmlv1p2',
    file: files[index]?.[0] ?? '',
  }));
  return zip(new Map([['imsmanifest.xml', qtiManifest(pack, undefined, resources)], ...files]));
}

function assessment({ id, title, questions }: PackQuiz): string {
  return xmlFile(
    tag(
      'questestinterop',
      { xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' },
      tag(
        'assessment',
        { ident: `quiz_${id}`, title },
        lines(
          qti.metadata({ cc_maxattempts: '-1' }),
          tag('section', { ident: 'root_section' }, lines(...questions.map(asItem))),
        ),
      ),
    ),
  );
}

function asItem(question: PackQuestion): string {
  const { asked } = question;
  const kind = (type: string) => ({ question_type: `${type}_question`, points_possible: '1' });
  switch (asked.type) {
    case 'single':
    case 'multiple': {
      const isSingle = asked.type === 'single';
      const cardinality = isSingle ? 'Single' : 'Multiple';
      const right = isSingle
        ? qti.equals(qti.optionId(asked.options.findIndex((option) => option.right)))
        : qti.exactly(asked.options);
      return qti.item(
        question,
        kind(isSingle ? 'multiple_choice' : 'multiple_answers'),
        qti.presentation(question, qti.choice(qti.responseId, qti.labelled(asked.options), { cardinality })),
        qti.processing(
          ...asked.options.flatMap(({ feedback }, index) =>
            feedback
              ? [qti.condition('Yes', qti.equals(qti.optionId(index)), { says: `${qti.optionId(index)}_fb` })]
              : [],
          ),
          qti.condition('No', right, { scores: '100' }),
        ),
        qti.generalFeedback(question),
        ...qti.optionFeedback(asked.options),
      );
    }
    case 'matching':
      return matching(question, asked.pairs, partners(asked.pairs));
    case 'ordering': {
      const places = asked.items.map((_, index) => String(index + 1));
      const pairs = asked.items.map((left, index) => ({ left, right: places[index] ?? '' }));
      return matching(
        question,
        pairs.sort((a, b) => inAlphabet(a.left, b.left)),
        places,
      );
    }
    case 'numeric': {
      const { value, tolerance } = asked;
      const decimals = 6;
      const bound = (name: string, at: number) =>
        tag(name, { respident: qti.responseId }, String(Number(at.toFixed(decimals))));
      const between = tag('and', {}, bound('vargte', value - tolerance), bound('varlte', value + tolerance));
      return qti.item(
        question,
        kind('numerical'),
        qti.presentation(question, qti.blank({ fibtype: 'Decimal' })),
        qti.processing(
          qti.condition('No', tag('or', {}, qti.equals(String(value)), between), { scores: '100' }),
        ),
        qti.generalFeedback(question),
      );
    }
    case 'short':
      return qti.item(
        question,
        kind('essay'),
        qti.presentation(question, qti.blank()),
        qti.processing(),
        qti.generalFeedback(question),
      );
  }
}

function matching(question: PackQuestion, pairs: readonly PackPair[], names: readonly string[]): string {
  const labels = names.map((text, index) => ({ ident: qti.optionId(index), text }));
  const share = String(shareOf(pairs.length, { of: 100, decimals: 2 }));
  return qti.item(
    question,
    { question_type: 'matching_question', points_possible: '1' },
    qti.presentation(
      question,
      ...pairs.map(({ left, way }, index) =>
        qti.choice(`response_${index + 1}`, labels, { heading: line(left, way) }),
      ),
    ),
    qti.processing(
      ...pairs.map(({ right }, index) => {
        const holds = qti.equals(qti.optionId(names.indexOf(right)), { respident: `response_${index + 1}` });
        return qti.condition('Yes', holds, { scores: share, adds: true });
      }),
    ),
    qti.generalFeedback(question),
  );
}
