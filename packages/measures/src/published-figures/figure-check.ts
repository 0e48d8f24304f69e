import type { FigureRange } from './figure-range.ts';

/** What a check says of a printed figure. */
export interface FigureCheck {
  /** Whether numbers that round to the printed figure follow from numbers that round to the others. */
  readonly fits: boolean;
  /** What follows from the other figures, given how they are rounded. */
  readonly computed: FigureRange;
  /** Printed over computed, both in the middle of their ranges: 10 is a point in the wrong place. Null over zero. */
  readonly times: number | null;
}

/** What the binary form of a decimal may be off: ranges that only touch must not overlap for it. */
const slack = 1e-12;

const middle = ({ least, most }: FigureRange) => least + (most - least) / 2;

/**
 * Holds a printed figure against what others imply.
 *
 * @formula fits when the two ranges overlap; to touch at an end is not enough, for 2.85 is printed 2.8 or 2.9, not both
 */
export function figureCheck(printed: FigureRange, computed: FigureRange): FigureCheck {
  const overlap = Math.min(printed.most, computed.most) - Math.max(printed.least, computed.least);
  const centre = middle(computed);
  return {
    fits: overlap > slack * Math.max(Math.abs(printed.least), Math.abs(printed.most)),
    computed,
    times: centre === 0 ? null : middle(printed) / centre,
  };
}
