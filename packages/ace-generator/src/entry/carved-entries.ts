import { firstDay, type Month } from '../calendar/month.ts';
import { hash } from '../random/hash.ts';
import type { World } from '../world/world.ts';
import { freeLine } from '../lines/free-line.ts';
import { composeEntry, type EntryPlan } from './compose-entry.ts';
import type { EntryNumbers } from './entry-number.ts';
import type { Entry } from './entry.ts';

/**
 * The entries that stories make for themselves in a month.
 *
 * @yields an entry
 */
export function* carvedEntries(world: World, month: Month, numbers: EntryNumbers): Generator<Entry> {
  for (const [place, carved] of world.carved.entries()) {
    const cell = world.cells[carved.cell];
    if (cell === undefined) continue;
    const plan: EntryPlan = {
      seed: hash(world.size.seed, 0xca7e, month, place),
      month,
      kind: carved.kind,
      country: cell.country,
      chapter: cell.chapter,
      center: cell.center,
      way: carved.way,
      port: carved.port,
      entered: firstDay(month) + carved.day,
      importer: world.importers.at(carved.importer),
      claim: null,
      mistaken: false,
    };

    yield composeEntry(world, plan, [freeLine(cell, carved.value)], numbers);
  }
}
