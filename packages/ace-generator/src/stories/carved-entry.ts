import type { WayIn } from '../world/ports.ts';

/** An entry that a story makes for itself. What it imports is taken from what others would import of the same goods. */
export interface CarvedEntry {
  /** Place of the cell. */
  readonly cell: number;
  readonly kind: 'consumption' | 'adcvd';
  readonly importer: number;
  readonly way: WayIn;
  readonly port: string;
  /** Days after the first of the month. */
  readonly day: number;
  /** Whole dollars. */
  readonly value: number;
}
