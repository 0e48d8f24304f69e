import type { Month } from '../calendar/month.ts';
import { freeLine } from '../lines/free-line.ts';
import { Draw } from '../random/draw.ts';
import { hash } from '../random/hash.ts';
import { drawPort, drawWay } from '../world/ports.ts';
import type { World } from '../world/world.ts';
import { composeEntry, type EntryPlan } from './compose-entry.ts';
import { entryDay } from './entry-dates.ts';
import type { EntryNumbers } from './entry-number.ts';
import type { Entry } from './entry.ts';

/** Temporary importations for a line of the world (our estimate), and the least of a month. */
const A_LINE = 0.0005;
const LEAST = 2;

/**
 * Goods that come for a time, under bond: samples, exhibits, racing cars. They count neither as imports for consumption
 * nor as general imports, so that they lie beside the margins.
 *
 * @yields an entry
 */
export function* temporaryEntries(world: World, month: Month, numbers: EntryNumbers): Generator<Entry> {
  const count = Math.max(LEAST, Math.round((world.size.lines / 12) * A_LINE));
  for (let place = 0; place < count; place += 1) {
    const seed = hash(world.size.seed, 0x71b, month, place);
    const draw = new Draw(seed ^ 0x5bd1e995);
    const cell = world.cells[draw.below(world.cells.length)];
    if (cell === undefined) continue;
    const way = drawWay(draw, cell.country, cell.chapter);
    const plan: EntryPlan = {
      seed,
      month,
      kind: 'temporary',
      country: cell.country,
      chapter: cell.chapter,
      center: cell.center,
      way,
      port: drawPort(draw, way),
      entered: entryDay(month, world.calendar, draw),
      importer: world.importers.at(draw.rank(world.importers.size)),
      claim: null,
      mistaken: false,
    };
    yield composeEntry(world, plan, [freeLine(cell, Math.round(20_000 * draw.spread(3)))], numbers);
  }
}
