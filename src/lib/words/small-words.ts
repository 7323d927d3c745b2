/**
 * Whether a word only holds a question together: it tells how something is asked, and not what. “Us”, “not”, “against”
 * and the like are none: they can be what somebody looks for.
 */
export function isSmall(word: string): boolean {
  return small.has(word.toLowerCase().replace(/[^\p{L}]/gu, ''));
}

/** Whether words are a whole question, and not what is looked for alone: “what is the paper about”, and not “the paper”. */
export const isQuestion = (text: string): boolean =>
  /^(?:what|which|who|whom|whose|where|when|why|how|is|are|was|were|does|do|did|can|could|should|would|may|has|have)\s/i.test(
    text,
  );

/** Whether somebody asks who said something, or what was said. */
export function asksWhoSaid(text: string): boolean {
  return /\b(?:said|says?|saying|told|called|quotes?|quotations?|thinks?|thought|talks?|speaks?|spoke|complain(?:s|ed)?|remarks?|wrote)\b/i.test(
    text,
  );
}

/** Whether somebody asks for a quotation by that word, or by its short form. */
export const asksForQuotation = (text: string): boolean => /\bquot(?:es?|ations?)\b/i.test(text);

const small = new Set(
  (
    'a an the and or of in on to at by for from with as about into than then ' +
    'is are was were be been being am do does did doing done has have had having can could would should will shall may might must ' +
    'isnt arent wasnt werent dont doesnt didnt cant cannot couldnt wont wouldnt shouldnt hasnt havent hadnt ' +
    'whats whos thats theres lets im ive id youre theyre theyve weve hes shes ' +
    'what which who whom whose where when why how ' +
    'many much this that these those there here it its they them their he she his her him we our you your yours i me my ' +
    'wat wats whats wot u ur r pls plz thx thanks hi hello because cos coz cuz just also really simply actually basically ever ' +
    'anything something everything get gets got getting ' +
    'say says said saying tell tells told mean means meaning meant define defined definition explain explained explanation ' +
    'think thinks thought talk talks talking speak speaks speaking spoke stand stands ' +
    'write writes writing written wrote argue argues argued mention mentions mentioned describe describes described ' +
    'thing things stuff ask asks asked asking comment comments commented complain complains complained complaining believe believes believed feel feels felt ' +
    'view views opinion opinions discuss discusses discussed remark remarks ' +
    'critically whether extent according play plays played make makes making per cent percent ' +
    'evaluate assess analyse analyze examine outline summarise summarize identify ' +
    'find found show give please want need know any some someone somebody anyone anybody ' +
    'quote quotes quotation quotations call called'
  ).split(' '),
);
