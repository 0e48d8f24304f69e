/**
 * Reads a whole number from its bytes: digits with blanks around them, a minus sign directly before the first, as
 * the Entry Summary Query prints negative amounts. Up to fifteen digits come out exact.
 *
 * @returns null when the field is blank, NaN when it holds anything else
 */
export declare function readNumber(bytes: Uint8Array, start: number, end: number): number | null;
//# sourceMappingURL=read-number.d.ts.map