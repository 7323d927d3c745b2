import { afterwards, paragraphs, stem } from './html.ts';
import type { PackQuestion } from '../pack.ts';
import { type Interaction, interaction } from './qti-2-1-interaction.ts';
import { lines, tag, xmlFile } from '../../../lib/xml.ts';

/** One question as a file of QTI 2.1: what is asked, how it is marked, and what is said afterwards. */
export function qti21Item(question: PackQuestion, identifier: string, language: string): string {
  const { asked } = question;
  const given = interaction(asked);
  const model = asked.type === 'short' ? paragraphs(asked.model) : '';
  return xmlFile(
    tag(
      'assessmentItem',
      {
        xmlns: namespace,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${namespace} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`,
        identifier,
        title: question.title,
        adaptive: 'false',
        timeDependent: 'false',
        'xml:lang': language,
      },
      lines(
        responseDeclaration(given),
        outcome('SCORE', 'single', 'float', '0'),
        outcome('MAXSCORE', 'single', 'float', '1'),
        given.options ? outcome('FEEDBACK', given.cardinality, 'identifier') : '',
        outcome('AFTERWARDS', 'single', 'identifier'),
        tag('itemBody', {}, lines(stem(question), given.body)),
        processing(given),
        ...(given.options ?? []).flatMap(({ id, feedback }) =>
          feedback ? [modal('FEEDBACK', id, paragraphs(feedback))] : [],
        ),
        modal('AFTERWARDS', forAll, model + afterwards(question)),
      ),
    ),
  );
}

/** What is said after every answer; by this name Canvas shows it. */
const forAll = 'general_fb';
const namespace = 'http://www.imsglobal.org/xsd/imsqti_v2p1';

function responseDeclaration({ cardinality, baseType, right, shares }: Interaction): string {
  const mapping = shares
    ? tag(
        'mapping',
        { defaultValue: 0, lowerBound: 0, upperBound: 1 },
        ...shares.map(({ key, share }) => tag('mapEntry', { mapKey: key, mappedValue: share })),
      )
    : '';
  return tag(
    'responseDeclaration',
    { identifier: 'RESPONSE', cardinality, baseType },
    right.length > 0 ? tag('correctResponse', {}, ...right.map((one) => tag('value', {}, one))) : '',
    mapping,
  );
}

function outcome(identifier: string, cardinality: string, baseType: string, initially?: string): string {
  const value = initially === undefined ? '' : tag('defaultValue', {}, tag('value', {}, initially));
  return tag('outcomeDeclaration', { identifier, cardinality, baseType }, value);
}

function processing(given: Interaction): string {
  const response = tag('variable', { identifier: 'RESPONSE' });
  return tag(
    'responseProcessing',
    {},
    lines(
      score(given, response),
      given.options ? set('FEEDBACK', response) : '',
      set('AFTERWARDS', tag('baseValue', { baseType: 'identifier' }, forAll)),
    ),
  );
}

function score({ shares, right, tolerance }: Interaction, response: string): string {
  if (shares) return set('SCORE', tag('mapResponse', { identifier: 'RESPONSE' }));
  if (right.length === 0) return '';
  const correct = tag('correct', { identifier: 'RESPONSE' });
  const holds =
    tolerance === undefined
      ? tag('match', {}, response, correct)
      : tag(
          'equal',
          {
            toleranceMode: tolerance > 0 ? 'absolute' : 'exact',
            tolerance: tolerance > 0 ? `${tolerance} ${tolerance}` : undefined,
          },
          response,
          correct,
        );
  const full = set('SCORE', tag('baseValue', { baseType: 'float' }, '1'));
  return tag('responseCondition', {}, tag('responseIf', {}, holds, full));
}

const set = (identifier: string, value: string) => tag('setOutcomeValue', { identifier }, value);

const modal = (outcomeIdentifier: string, identifier: string, html: string) =>
  tag('modalFeedback', { outcomeIdentifier, identifier, showHide: 'show' }, html);
