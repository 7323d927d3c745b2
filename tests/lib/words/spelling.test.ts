import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { american, british } from '../../../src/lib/words/spelling.ts';

/** British and American, word by word. */
const pairs = pairsOf(`
  modernisation/modernization organised/organized prioritising/prioritizing centralises/centralizes
  privatisations/privatizations realisable/realizable organiser/organizer criticise/criticize exorcise/exorcize
  emphasised/emphasized analyse/analyze paralysing/paralyzing catalysed/catalyzed
  labour/labor neighbourhood/neighborhood behavioural/behavioral favourite/favorite honourably/honorably
  endeavours/endeavors colourful/colorful misdemeanour/misdemeanor armoury/armory harboured/harbored
  centre/center centres/centers centred/centered recentring/recentering theatre/theater kilometres/kilometers
  fibre/fiber meagre/meager manoeuvre/maneuver manoeuvring/maneuvering
  travelled/traveled labelling/labeling modelling/modeling counsellor/counselor cancelled/canceled
  fulfil/fulfill enrolment/enrollment instalments/installments skilful/skillful wilfully/willfully
  defence/defense offences/offenses licence/license practise/practice practised/practiced
  dialogue/dialog catalogues/catalogs cataloguing/cataloging programme/program programmes/programs
  judgement/judgment acknowledgements/acknowledgments ageing/aging likeable/likable
  anaesthetic/anesthetic archaeology/archeology paediatric/pediatric
  learnt/learned burnt/burned focussed/focused benefitted/benefited worshipping/worshiping
  grey/gray plough/plow mould/mold sceptical/skeptical sulphur/sulfur cosy/cozy artefact/artifact enquiry/inquiry
`);

/** Words that look as if a rule were meant for them, and of which none is. */
const alone = `
  wise likewise otherwise prize prise size resize capsize promise premise compromise advise advice devise device revise
  supervise televise improvise exercise precise concise incise excise franchise paradise merchandise expertise advertise
  enterprise surprise comprise reprise arise rise sunrise noise raise praise bruise cruise disguise despise demise
  chastise treatise crisis basis analysis
  four our hour pour tour your flour sour court course source journal labor-saving laboratory laborious honorary
  coloration vigorous humorous glamorous
  metre meter litter acre ogre mediocre massacre wonder under her filling filing telling calling controlled propelled
  compelled reviled profile check cheque tire tyre story storey draft draught curb kerb
  program-note dialogues-of sceptre septic emotion email evaluate ecology hemp does shoes poet
`
  .trim()
  .split(/\s+/);

describe('The two spellings', () => {
  test.each(pairs)('%s and %s are one word', (inBritain, inAmerica) => {
    expect([american(inBritain), american(inAmerica)]).toEqual([inAmerica, inAmerica]);
    expect([british(inBritain), british(inAmerica)]).toEqual([inBritain, inBritain]);
  });

  test('leave other words apart', () => {
    const keys = alone.map(american);
    expect(new Set(keys).size).toBe(new Set(alone).size);
    const known = pairs.flatMap(([, inAmerica]) => inAmerica);
    expect(keys.filter((key) => known.includes(key))).toEqual([]);
  });

  test('lead back to each other whatever the word', () => {
    const letters = fc.constantFrom(
      ...'aceilmnorstuyz',
      'is',
      'iz',
      'ise',
      'our',
      'or',
      'ation',
      'ed',
      'centre',
      'el',
      'll',
    );
    const words = fc.array(letters, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, (word) => {
        expect(american(american(word))).toBe(american(word));
        expect(british(british(word))).toBe(british(word));
      }),
    );
  });
});

function pairsOf(text: string): [string, string][] {
  return text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [inBritain = '', inAmerica = ''] = pair.split('/');
      return [inBritain, inAmerica];
    });
}
