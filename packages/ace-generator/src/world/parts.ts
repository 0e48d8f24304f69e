import type { Margins } from '../margins/margins.ts';

/** How goods of a part are entered; lines of one entry are of one kind. */
export const KINDS = ['consumption', 'adcvd', 'quota', 'withdrawal', 'warehouse'] as const;
/** How goods are entered; what comes for a time only is no part of the margins. */
export type Kind = (typeof KINDS)[number] | 'temporary';

/**
 * The parts into which pairs of commodity and country fall: what is entered in one way, dutiable or not. Place `i`
 * of every list is one part; they are in order of kind, country and commodity.
 */
export interface Parts {
  /** Place of the pair in the margins. */
  readonly cell: Uint32Array;
  /** Place in {@link KINDS}. */
  readonly kind: Uint8Array;
  readonly dutiable: Uint8Array;
  /** Value of a year, whole dollars. */
  readonly value: Float64Array;
  /** Duty of a year, cents. */
  readonly duty: Float64Array;
  /** Lines of a year. */
  readonly lines: Float64Array;
}

/** What a pair is: which orders reach it and whether a quota does. */
export interface CellTraits {
  readonly inScope: boolean;
  readonly quota: boolean;
}

interface Piece {
  readonly cell: number;
  readonly kind: number;
  readonly dutiable: number;
  readonly value: number;
  readonly duty: number;
}

/** Part of what lies within an order's scope that is declared under it; the rest is entered as type 01. */
const DECLARED = 0.8;

/**
 * Takes the margins apart. General imports and imports for consumption differ by what enters and leaves bonded
 * warehouses and zones: where consumption is larger, the difference is withdrawn; where general imports are, it is
 * entered for warehouse and bears no duty yet.
 */
export function partsOf(margins: Margins, traitsOf: (cell: number) => CellTraits, lines: number): Parts {
  const pieces: Piece[] = [];
  for (let cell = 0; cell < margins.hts10.length; cell += 1) {
    pieces.push(...piecesOf(margins, cell, traitsOf(cell)));
  }
  pieces.sort((left, right) => inOrder(margins, left, right));
  return columnsOf(pieces, linesOf(pieces, lines));
}

function piecesOf(margins: Margins, cell: number, traits: CellTraits): readonly Piece[] {
  const consumption = margins.consumption[cell] ?? 0;
  const general = margins.general[cell] ?? 0;
  const dutiable = margins.dutiable[cell] ?? 0;
  const duty = margins.duty[cell] ?? 0;
  const withdrawn = Math.max(0, consumption - general);
  const withdrawnDutiable = Math.min(withdrawn, dutiable);
  const declared = traits.inScope ? 1 : 0;
  const direct = traits.quota ? 2 : 0;
  const dutyOf = (value: number): number => (dutiable === 0 ? 0 : Math.floor(duty * (value / dutiable)));
  const bearing = splitDeclared(dutiable - withdrawnDutiable, declared);
  const free = splitDeclared(consumption - withdrawn - (dutiable - withdrawnDutiable), declared);
  const pieces = [
    { cell, kind: direct, dutiable: 1, value: bearing.rest, duty: dutyOf(bearing.rest) },
    { cell, kind: 1, dutiable: 1, value: bearing.declared, duty: dutyOf(bearing.declared) },
    { cell, kind: 3, dutiable: 1, value: withdrawnDutiable, duty: dutyOf(withdrawnDutiable) },
    { cell, kind: 1, dutiable: 0, value: free.declared, duty: 0 },
    { cell, kind: direct, dutiable: 0, value: free.rest, duty: 0 },
    { cell, kind: 3, dutiable: 0, value: withdrawn - withdrawnDutiable, duty: 0 },
    { cell, kind: 4, dutiable: 0, value: Math.max(0, general - consumption), duty: 0 },
  ].filter(({ value }) => value > 0);
  return withRestOfDuty(pieces, duty);
}

const splitDeclared = (value: number, declared: number): { declared: number; rest: number } => {
  const part = declared === 0 ? 0 : Math.ceil(value * DECLARED);
  return { declared: part, rest: value - part };
};

/** The first dutiable piece takes the cents that rounding down left over. */
function withRestOfDuty(pieces: readonly Piece[], duty: number): readonly Piece[] {
  const given = pieces.reduce((sum, piece) => sum + piece.duty, 0);
  const first = pieces.findIndex(({ dutiable }) => dutiable === 1);
  return pieces.map((piece, index) =>
    index === first ? { ...piece, duty: piece.duty + duty - given } : piece,
  );
}

function inOrder(margins: Margins, left: Piece, right: Piece): number {
  return (
    left.kind - right.kind ||
    compareText(margins.country[left.cell] ?? '', margins.country[right.cell] ?? '') ||
    compareText(margins.hts10[left.cell] ?? '', margins.hts10[right.cell] ?? '') ||
    left.dutiable - right.dutiable
  );
}

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Lines go with value to the power of three quarters: large flows come in larger lines. At least one, at most one a dollar. */
function linesOf(pieces: readonly Piece[], lines: number): Float64Array {
  const weights = pieces.map(({ value }) => {
    const root = Math.sqrt(value);
    return root * Math.sqrt(root);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Float64Array.from(pieces, ({ value }, index) =>
    Math.min(value, Math.max(1, Math.round((lines * (weights[index] ?? 0)) / total))),
  );
}

function columnsOf(pieces: readonly Piece[], lines: Float64Array): Parts {
  return {
    cell: Uint32Array.from(pieces, ({ cell }) => cell),
    kind: Uint8Array.from(pieces, ({ kind }) => kind),
    dutiable: Uint8Array.from(pieces, ({ dutiable }) => dutiable),
    value: Float64Array.from(pieces, ({ value }) => value),
    duty: Float64Array.from(pieces, ({ duty }) => duty),
    lines,
  };
}
