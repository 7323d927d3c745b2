/*
 * A spreadsheet runs a cell that begins as a formula does. Words that a person typed, and somebody else will open, are
 * therefore written with an apostrophe before such a beginning, and read back without it.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */

/** A text that no spreadsheet takes for a formula, even one that drops blanks before it. */
export const guarded = (text: string) => (isFormula(text) ? `'${text}` : text);

/** The text that `guarded` was given. */
export const unguarded = (text: string) =>
  text.startsWith("'") && isFormula(text.slice(1)) ? text.slice(1) : text;

const isFormula = (text: string) => /^['\s]*[=+\-@＝＋－＠]|^'*[\t\r\n]/.test(text);
