import { line } from './html.ts';
import type { PackOption, PackQuiz } from '../pack.ts';
import * as qti from './qti-1-2-parts.ts';
import { type SimpleQuestion, simpler } from './simpler.ts';
import { lines, tag, xmlFile } from '../../../lib/xml.ts';

/**
 * A quiz in Common Cartridge’s profile of QTI 1.2.1, which has choices, blanks and essays: matching and ordering are
 * asked as choices, a figure is a blank with every spelling of it that the tolerance allows.
 * @see https://www.imsglobal.org/cc/ccv1p1/imscc_profilev1p1-Implementation.html
 */
export function cartridgeQuiz({ id, title, questions }: PackQuiz): string {
  const exam = {
    cc_profile: 'cc.exam.v0p1',
    qmd_assessmenttype: 'Examination',
    qmd_scoretype: 'Percentage',
    qmd_feedbackpermitted: 'Yes',
    cc_maxattempts: 'unlimited',
  };
  const items = questions.flatMap(simpler).map(quizItem);
  return xmlFile(
    tag(
      'questestinterop',
      {
        xmlns: namespace,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${namespace} http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_qtiasiv1p2p1_v1p0.xsd`,
      },
      tag(
        'assessment',
        { ident: `quiz_${id}`, title },
        lines(qti.metadata(exam), tag('section', { ident: 'root_section' }, lines(...items))),
      ),
    ),
  );
}

const namespace = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';

function quizItem(question: SimpleQuestion): string {
  const { asked } = question;
  switch (asked.type) {
    case 'single':
      return qti.item(
        question,
        { cc_profile: 'cc.multiple_choice.v0p1' },
        qti.presentation(question, qti.choice(qti.responseId, qti.labelled(asked.options))),
        qti.processing(...conditions(asked.options)),
        qti.generalFeedback(question),
        ...qti.optionFeedback(asked.options),
      );
    case 'multiple':
      return qti.item(
        question,
        { cc_profile: 'cc.multiple_response.v0p1' },
        qti.presentation(
          question,
          qti.choice(qti.responseId, qti.labelled(asked.options), { cardinality: 'Multiple' }),
        ),
        // Canvas takes explanations of right options for one another’s, and Open edX takes their options for the key.
        qti.processing(qti.condition('No', qti.exactly(asked.options), { scores: '100' })),
        qti.generalFeedback(question, explanations(asked.options)),
      );
    case 'numeric':
      return qti.item(
        question,
        { cc_profile: 'cc.fib.v0p1' },
        qti.presentation(question, qti.blank({ prompt: 'Dashline' })),
        qti.processing(
          qti.condition(
            'No',
            spellings(asked)
              .map((value) => qti.equals(value, { case: 'No' }))
              .join(''),
            {
              scores: '100',
            },
          ),
        ),
        qti.generalFeedback(question),
      );
    case 'short':
      return qti.item(
        question,
        { cc_profile: 'cc.essay.v0p1', qmd_computerscored: 'No' },
        qti.presentation(question, qti.blank()),
        qti.processing(),
        qti.generalFeedback(question),
      );
  }
}

/**
 * The condition that scores is first: Open edX takes the first that does not continue for the key. “No”, or Moodle
 * would say what belongs to one option after every answer.
 */
function conditions(options: readonly PackOption[]): string[] {
  return options
    .map((option, index) => ({ ...option, id: qti.optionId(index) }))
    .filter(({ right, feedback }) => right || feedback)
    .sort((a, b) => Number(b.right) - Number(a.right))
    .map(({ id, right, feedback }) =>
      qti.condition('No', qti.equals(id), {
        scores: right ? '100' : undefined,
        says: feedback ? `${id}_fb` : undefined,
      }),
    );
}

/** What is said of each option, as a list that is shown after every answer. */
function explanations(options: readonly PackOption[]): string {
  const items = options
    .filter(({ feedback }) => feedback)
    .map(({ text: words, right, feedback }) =>
      tag('li', {}, line(`${right ? 'Right' : 'Wrong'}: ${words}`), ' – ', line(feedback)),
    );
  return items.length > 0 ? tag('ul', {}, ...items) : '';
}

/**
 * Every figure with the printed one’s decimals that the tolerance allows: as printed, without its last noughts, with one
 * more, and without the one before its point. Course systems compare it as text.
 */
function spellings({
  value,
  printed,
  tolerance,
}: {
  value: number;
  printed: string;
  tolerance: number;
}): string[] {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const unit = 10 ** -decimals;
  // Dust of binary fractions must not cost the last one.
  const steps = Math.floor(tolerance / unit + 1e-9);
  const figures = Array.from({ length: 2 * steps + 1 }, (_, index) => value + (index - steps) * unit);
  return [
    ...new Set(
      figures
        .flatMap((one) => [
          one.toFixed(decimals),
          String(Number(one.toFixed(decimals))),
          `${one.toFixed(decimals)}${decimals === 0 ? '.0' : '0'}`,
        ])
        .flatMap((one) => [one, one.replace(/^(-?)0\./, '$1.')]),
    ),
  ];
}
