/** Whether a UTF-16 unit is a digit 0 to 9; `NaN`, which stands beyond the ends of a text, is nothing. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether it is a letter A to Z. */
export const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** Whether it is a letter a to z. */
export const isLower = (code: number): boolean => code >= 97 && code <= 122;

/** Whether it is a letter A to Z in either case. */
export const isLetter = (code: number): boolean => isUpper(code) || isLower(code);

/** Whether it is a letter or a digit. */
export const isWord = (code: number): boolean => isLetter(code) || isDigit(code);

/** Whether it is a blank, a tabulator or a line break. */
export const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

/** Where the characters of a kind that begin at a place end. */
export function runEnd(text: string, from: number, isKind: (code: number) => boolean): number {
  let end = from;
  while (isKind(text.charCodeAt(end))) end += 1;
  return end;
}
