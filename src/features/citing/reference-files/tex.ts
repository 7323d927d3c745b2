/** Text as a field of a `.bib` file: what TeX would take for a command is written as the character. Letters stay letters. */
export function texText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}~^&%$#_]/g, (one) => commands[one] ?? `\\${one}`);
}

const commands: Partial<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A title whose capitals stay when a style writes titles in small letters: all but that of its first word. */
export function texTitle(title: string): string {
  return title
    .split(/([\p{L}\p{N}][\p{L}\p{N}’'-]*)/u)
    .map((part, index) => {
      const isWord = index % 2 === 1;
      const kept = isWord && (index > 1 ? /\p{Lu}/u : /.\p{Lu}/u).test(part);
      return kept ? `{${texText(part)}}` : spaced(part);
    })
    .join('');
}

/** What is between words keeps the blanks at its ends. */
const spaced = (text: string) =>
  `${/^\s/.test(text) ? ' ' : ''}${texText(text)}${/\S\s$/.test(text) ? ' ' : ''}`;
