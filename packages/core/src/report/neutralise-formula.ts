/** What a spreadsheet takes for the start of a formula, the full-width forms included. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text that no spreadsheet runs: an apostrophe before what would start a formula. For text alone; a number
 * keeps its minus sign.
 *
 * @source OWASP, CSV Injection
 * @example
 * neutraliseFormula('=1+1'); // => "'=1+1"
 */
export function neutraliseFormula(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}
