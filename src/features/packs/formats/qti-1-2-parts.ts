import { afterwards, line, paragraphs, stem } from './html.ts';
import type { PackOption, PackQuestion } from '../pack.ts';
import { lines, tag, text } from '../../../lib/xml.ts';

/*
 * The elements of QTI 1.2 that the cartridge’s profile of it and the package of its own have in common.
 * https://www.imsglobal.org/question/qtiv1p2/imsqti_asi_bindv1p2.html
 */

/** A question: what is known of it, what is shown, how it is marked, what is said afterwards. */
export function item(
  { id, title }: PackQuestion,
  fields: Record<string, string>,
  ...parts: readonly string[]
): string {
  return tag('item', { ident: `q_${id}`, title }, lines(tag('itemmetadata', {}, metadata(fields)), ...parts));
}

export function metadata(fields: Record<string, string>): string {
  return tag(
    'qtimetadata',
    {},
    ...Object.entries(fields).map(([label, entry]) =>
      tag('qtimetadatafield', {}, tag('fieldlabel', {}, text(label)), tag('fieldentry', {}, text(entry))),
    ),
  );
}

/** What is shown: the stem, then what is answered in. */
export function presentation(question: PackQuestion, ...responses: readonly string[]): string {
  return tag('presentation', {}, lines(material(stem(question)), ...responses));
}

/** A choice among labels; the heading, which is HTML, is with it where there are several in a question. */
export function choice(
  ident: string,
  labels: readonly { ident: string; text: string }[],
  { cardinality = 'Single', heading = '' } = {},
): string {
  return tag(
    'response_lid',
    { ident, rcardinality: cardinality },
    lines(
      heading && material(heading),
      tag(
        'render_choice',
        {},
        lines(
          ...labels.map((label) => tag('response_label', { ident: label.ident }, material(line(label.text)))),
        ),
      ),
    ),
  );
}

/** A field to write in. */
export function blank(attributes: Record<string, string> = {}): string {
  const label = tag('response_label', { ident: 'answer', rshuffle: 'No' });
  return tag(
    'response_str',
    { ident: responseId, rcardinality: 'Single' },
    tag('render_fib', attributes, label),
  );
}

/** How answers are marked, out of a hundred; what is said after every answer comes first. */
export function processing(...conditions: readonly string[]): string {
  const score = { maxvalue: 100, minvalue: 0, varname: 'SCORE', vartype: 'Decimal' };
  return tag(
    'resprocessing',
    {},
    lines(
      tag('outcomes', {}, tag('decvar', score)),
      condition('Yes', '<other/>', { says: 'general_fb' }),
      ...conditions,
    ),
  );
}

/** When something holds of the answer: what it scores, and what is said of it. */
export function condition(
  continues: 'Yes' | 'No',
  holds: string,
  { scores, adds = false, says }: { scores?: string | undefined; adds?: boolean; says?: string | undefined },
): string {
  const action = { action: adds ? 'Add' : 'Set', varname: 'SCORE' };
  return tag(
    'respcondition',
    { continue: continues },
    tag('conditionvar', {}, holds),
    scores ? tag('setvar', action, scores) : '',
    says ? tag('displayfeedback', { feedbacktype: 'Response', linkrefid: says }) : '',
  );
}

/** That an answer is this. */
export function equals(value: string, attributes: Record<string, string> = {}): string {
  return tag('varequal', { respident: responseId, ...attributes }, text(value));
}

/** That of several options all the right ones are ticked and no other. */
export function exactly(options: readonly PackOption[]): string {
  const terms = options.map(({ right }, index) => {
    const ticked = equals(optionId(index), { case: 'Yes' });
    return right ? ticked : tag('not', {}, ticked);
  });
  return tag('and', {}, ...terms);
}

/**
 * What the only answer of a question is called. Not “response”: of an answer of that name Canvas reads only the first of
 * several conditions, and takes its option for the right one.
 */
export const responseId = 'response1';

export const optionId = (index: number): string => `option_${index + 1}`;

export const labelled = (options: readonly PackOption[]): { ident: string; text: string }[] =>
  options.map(({ text }, index) => ({ ident: optionId(index), text }));

/** What is said of the options that something is said of. */
export function optionFeedback(options: readonly PackOption[]): string[] {
  return options.flatMap(({ feedback }, index) =>
    feedback ? [itemFeedback(`${optionId(index)}_fb`, line(feedback))] : [],
  );
}

/** The feedback after every answer, preceded by a model answer or the options’ own feedback. */
export function generalFeedback(question: PackQuestion, told = ''): string {
  const model = question.asked.type === 'short' ? paragraphs(question.asked.model) : '';
  return itemFeedback('general_fb', told + model + afterwards(question));
}

function itemFeedback(ident: string, html: string): string {
  return tag('itemfeedback', { ident }, tag('flow_mat', {}, material(html)));
}

const material = (html: string) => tag('material', {}, tag('mattext', { texttype: 'text/html' }, text(html)));
