const LETTER_A = 65;

/**
 * The position of a cell from its reference, `A7` being 0.
 *
 * @returns null when the text is no reference
 * @example
 * columnOfReference('AB12'); // => 27
 */
export function columnOfReference(reference: string): number | null {
  const letters = /^([A-Z]{1,3})[1-9]\d{0,6}$/.exec(reference)?.[1];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - LETTER_A + 1;
  return column - 1;
}

/**
 * The letters by which a spreadsheet names a column, 0 being `A`.
 *
 * @example
 * columnLetters(27); // => 'AB'
 */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(LETTER_A + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
