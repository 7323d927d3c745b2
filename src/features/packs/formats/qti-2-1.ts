import { type Pack, questionsOf, quizzesOf } from '../pack.ts';
import { qti21Item } from './qti-2-1-item.ts';
import { qtiManifest } from './qti-manifest.ts';
import { lines, tag, xmlFile } from '../../../lib/xml.ts';
import { zip } from '../../../lib/zip.ts';

/**
 * A QTI 2.1 package: a test with a section a quiz, and each question in a file of its own, with the interactions that
 * the standard has for every type.
 * @see https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html
 */
export function qti21(pack: Pack): Uint8Array<ArrayBuffer> {
  const questions = questionsOf(pack);
  const items = questions.map((question) => ({
    id: itemId(question),
    type: 'imsqti_item_xmlv2p1',
    file: `items/${question.id}.xml`,
  }));
  const test = { id: 'test', type: 'imsqti_test_xmlv2p1', file: 'test.xml', uses: items.map(({ id }) => id) };
  const schema = { name: 'QTIv2.1 Package', version: '1.0.0' };
  return zip(
    new Map([
      ['imsmanifest.xml', qtiManifest(pack, schema, [test, ...items])],
      [test.file, assessmentTest(pack)],
      ...questions.map((question): [string, string] => [
        `items/${question.id}.xml`,
        qti21Item(question, itemId(question), pack.language),
      ]),
    ]),
  );
}

function assessmentTest(pack: Pack): string {
  const parts = quizzesOf(pack).map((quiz) =>
    tag(
      'assessmentSection',
      { identifier: `section_${quiz.id}`, title: quiz.title, visible: 'true' },
      lines(
        ...quiz.questions.map((question) =>
          tag('assessmentItemRef', { identifier: itemId(question), href: `items/${question.id}.xml` }),
        ),
      ),
    ),
  );
  const part = { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' };
  return xmlFile(
    tag(
      'assessmentTest',
      {
        xmlns: namespace,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': schemaLocation,
        identifier: `test_${pack.id}`,
        title: pack.title,
      },
      lines(tag('testPart', part, lines(...parts))),
    ),
  );
}

const itemId = ({ id }: { id: string }) => `q_${id}`;
const namespace = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
const schemaLocation = `${namespace} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`;
