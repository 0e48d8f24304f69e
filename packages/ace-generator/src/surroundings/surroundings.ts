import type { Month } from '../calendar/month.ts';
import type { RecordSink } from '../output/record-sink.ts';
import { Draw } from '../random/draw.ts';
import { hash } from '../random/hash.ts';
import type { World } from '../world/world.ts';
import { likelihood, RATES } from '../life-cycle/rates.ts';

/** What the records around the entries are made with. */
export interface Setting {
  readonly world: World;
  readonly sink: RecordSink;
  /** Draws of a thing by its kind and place, the same whatever else is drawn. */
  readonly draw: (kind: number, place: number) => Draw;
  readonly happens: (draw: Draw, rate: keyof typeof RATES) => boolean;
}

/** The setting of a world. */
export function settingOf(world: World, sink: RecordSink): Setting {
  return {
    world,
    sink,
    draw: (kind, place) => new Draw(hash(world.size.seed, 0x5e771, kind, place)),
    happens: (draw, rate) => draw.chance(likelihood(RATES[rate], world.size.lines)),
  };
}

/** The months of entry of a world. */
export const monthsOf = ({ size }: World): readonly Month[] =>
  Array.from({ length: size.to - size.from + 1 }, (_, index) => size.from + index);
