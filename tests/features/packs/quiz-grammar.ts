import type { Xml } from './open-pack.ts';

/**
 * What Common Cartridge 1.1 allows in a quiz, as far as ours go: for each element the sequence of its children, and its
 * attributes. Written from the specification, whose schemas may not be passed on with a project.
 * @see https://www.imsglobal.org/cc/ccv1p1/imscc_profilev1p1-Implementation.html
 */
const grammar: Record<string, { holds: RegExp; attributes?: string[] }> = {
  questestinterop: { holds: /^assessment$/, attributes: ['schemaLocation'] },
  assessment: { holds: /^qtimetadata section$/, attributes: ['ident', 'title'] },
  section: { holds: /^item( item)*$/, attributes: ['ident', 'title'] },
  item: {
    holds: /^itemmetadata presentation resprocessing( itemfeedback)*$/,
    attributes: ['ident', 'title'],
  },
  itemmetadata: { holds: /^qtimetadata$/ },
  qtimetadata: { holds: /^qtimetadatafield( qtimetadatafield)*$/ },
  qtimetadatafield: { holds: /^fieldlabel fieldentry$/ },
  fieldlabel: { holds: /^$/ },
  fieldentry: { holds: /^$/ },
  presentation: { holds: /^material (response_lid|response_str)$/ },
  material: { holds: /^mattext$/ },
  mattext: { holds: /^$/, attributes: ['texttype'] },
  response_lid: { holds: /^render_choice$/, attributes: ['ident', 'rcardinality'] },
  response_str: { holds: /^render_fib$/, attributes: ['ident', 'rcardinality'] },
  render_choice: { holds: /^response_label( response_label)+$/ },
  render_fib: { holds: /^response_label$/, attributes: ['prompt'] },
  response_label: { holds: /^(material)?$/, attributes: ['ident', 'rshuffle'] },
  resprocessing: { holds: /^outcomes( respcondition)+$/ },
  outcomes: { holds: /^decvar$/ },
  decvar: { holds: /^$/, attributes: ['maxvalue', 'minvalue', 'varname', 'vartype'] },
  respcondition: { holds: /^conditionvar( setvar)?( displayfeedback)?$/, attributes: ['continue'] },
  conditionvar: { holds: /^(other|and|varequal( varequal)*)$/ },
  and: { holds: /^(varequal|not)( (varequal|not))*$/ },
  not: { holds: /^varequal$/ },
  other: { holds: /^$/ },
  varequal: { holds: /^$/, attributes: ['respident', 'case'] },
  setvar: { holds: /^$/, attributes: ['action', 'varname'] },
  displayfeedback: { holds: /^$/, attributes: ['feedbacktype', 'linkrefid'] },
  itemfeedback: { holds: /^flow_mat$/, attributes: ['ident'] },
  flow_mat: { holds: /^material$/ },
};

/** What a kind of question must not have in it: paths below an item of that profile. */
const never: Record<string, string[]> = {
  'cc.multiple_choice.v0p1': ['.//x:response_str', './/x:response_lid[@rcardinality!="Single"]'],
  'cc.multiple_response.v0p1': ['.//x:response_str', './/x:response_lid[@rcardinality!="Multiple"]'],
  'cc.fib.v0p1': ['.//x:response_lid'],
  'cc.essay.v0p1': ['.//x:response_lid', './/x:varequal'],
};

/** Where a quiz is not what the specification allows: nothing, if it is. */
export function quizFaults(quiz: Xml): string[] {
  const shapes = quiz.all('//x:*').flatMap((one) => {
    const rule = grammar[one.name];
    if (!rule) return [`${one.name} is not an element of the profile`];
    const children = one
      .all('x:*')
      .map(({ name }) => name)
      .join(' ');
    const strange = one.attributes.filter((name) => !rule.attributes?.includes(name));
    return [
      ...(rule.holds.test(children) ? [] : [`${one.name} holds ${children || 'nothing'}`]),
      ...strange.map((name) => `${one.name} has ${name}`),
    ];
  });
  const kinds = quiz.all('//x:item').flatMap((item) => {
    const [kind = ''] = item.texts(
      'x:itemmetadata//x:qtimetadatafield[x:fieldlabel="cc_profile"]/x:fieldentry',
    );
    const paths = never[kind];
    if (!paths) return [`${item.attribute('ident')} is of the kind “${kind}”`];
    return paths.filter((path) => item.all(path).length > 0).map((path) => `${kind} has ${path}`);
  });
  const answers = quiz
    .all('//x:item')
    .flatMap((item) => item.texts('.//x:varequal/@respident').map((ident) => ({ item, ident })))
    .filter(({ item, ident }) => item.all(`x:presentation/*[@ident="${ident}"]`).length !== 1)
    .map(({ item, ident }) => `${item.attribute('ident')} marks “${ident}”, which is not answered`);
  const said = quiz
    .all('//x:item')
    .flatMap((item) => item.texts('.//x:displayfeedback/@linkrefid').map((id) => ({ item, id })))
    .filter(({ item, id }) => item.all(`x:itemfeedback[@ident="${id}"]`).length !== 1)
    .map(({ item, id }) => `${item.attribute('ident')} says “${id}”, which is not there`);
  return [...shapes, ...kinds, ...answers, ...said];
}
