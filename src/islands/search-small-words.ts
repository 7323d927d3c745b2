/**
 * Whether a word only holds a question together: it tells how something is asked, and not what. “Us”, “not”, “against”
 * and the like are none: they can be what somebody looks for.
 */
export function isSmall(word: string): boolean {
  return small.has(word.toLowerCase().replace(/[^\p{L}]/gu, ''));
}

const small = new Set(
  (
    'a an the and or of in on to at by for from with as about into than then ' +
    'is are was were be been being am do does did has have had can could would should will shall may might must ' +
    'what which who whom whose where when why how whats ' +
    'many much this that these those there it its they them their he she his her we our you your i me my ' +
    'say says said tell tells mean means meaning define definition explain explained'
  ).split(' '),
);
