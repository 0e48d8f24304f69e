const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpperCase = (code: number): boolean => code >= 65 && code <= 90;

/**
 * Whether a text has a shape, character by character: `#` stands for a digit, `@` for a letter A to Z, `*` for
 * either, and every other character for itself. One pass, no backtracking, no allocation.
 *
 * @example
 * hasShape('B76-0324527-8', '***-#######-#'); // => true
 * hasShape('B76-032452-8', '***-#######-#'); // => false
 */
export function hasShape(text: string, shape: string): boolean {
  if (text.length !== shape.length) return false;
  return beginsWithShape(text, shape);
}

/** Whether the text is no longer than the shape and has the shape as far as it goes. */
export function beginsWithShape(text: string, shape: string): boolean {
  if (text.length > shape.length) return false;
  for (let index = 0; index < text.length; index += 1) {
    if (!fits(text.charCodeAt(index), shape.charCodeAt(index))) return false;
  }
  return true;
}

function fits(code: number, place: number): boolean {
  if (place === HASH) return isDigit(code);
  if (place === AT) return isUpperCase(code);
  if (place === STAR) return isDigit(code) || isUpperCase(code);
  return code === place;
}

const HASH = 35;
const AT = 64;
const STAR = 42;
