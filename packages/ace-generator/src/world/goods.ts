import { hashTwo } from '../random/hash.ts';
import { powerOfTwo } from '../random/power-of-two.ts';

/** How goods of a commodity are counted and what they cost: made up, and the same for all who import them. */
export interface Goods {
  readonly unit: string;
  /** A second unit, kilograms, where the tariff asks for one. */
  readonly second: boolean;
  /** Dollars a unit. */
  readonly unitValue: number;
  readonly kilogramsPerUnit: number;
  readonly quantityRequired: boolean;
}

const KILOGRAM_CHAPTERS = new Set([...range(1, 38), ...range(47, 56), 72, 74, 75, 76, 78, 79, 80, 81]);

/** The goods of a commodity; `unit` is that of its textile category where it has one. */
export function goodsOf(hts10: string, categoryUnit: string | null): Goods {
  const name = Number(hts10.slice(0, 6));
  const word = hashTwo(0x600d5, name, Number(hts10.slice(6)));
  const unit = categoryUnit ?? (KILOGRAM_CHAPTERS.has(Math.floor(name / 10_000)) ? 'KG' : 'NO');
  return {
    unit,
    second: unit !== 'KG' && word % 3 === 0,
    unitValue: powerOfTwo((word % 1000) / 100) * (unit === 'NO' ? 4 : 1),
    kilogramsPerUnit: unit === 'KG' ? 1 : powerOfTwo(((word >>> 10) % 600) / 100 - 2),
    quantityRequired: word % 20 !== 0,
  };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
