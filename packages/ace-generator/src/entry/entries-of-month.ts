import type { Day } from '../calendar/day.ts';
import { firstDay, type Month } from '../calendar/month.ts';
import type { Importer } from '../identities/importers.ts';
import { likelihood, RATES } from '../life-cycle/rates.ts';
import { monthLines, type DraftLine } from '../lines/month-lines.ts';
import { Draw } from '../random/draw.ts';
import { hash } from '../random/hash.ts';
import type { Claim } from '../stories/claim.ts';
import type { Group } from '../world/groups.ts';
import { KINDS, type Kind } from '../world/parts.ts';
import { drawPort, drawWay } from '../world/ports.ts';
import type { World } from '../world/world.ts';
import { carvedEntries } from './carved-entries.ts';
import { composeEntry, type EntryPlan } from './compose-entry.ts';
import { entryDay } from './entry-dates.ts';
import { EntryNumbers } from './entry-number.ts';
import type { Entry } from './entry.ts';
import { temporaryEntries } from './temporary-entries.ts';

/**
 * All entries of a month, in the order of groups; memory holds one entry.
 *
 * @yields an entry
 */
export function* entriesOfMonth(world: World, month: Month): Generator<Entry> {
  const numbers = new EntryNumbers(month, world.importers.filers);
  for (const group of world.groups) yield* entriesOfGroup(world, group, month, numbers);
  if (month % 12 === world.size.from % 12) yield* carvedEntries(world, month, numbers);
  yield* temporaryEntries(world, month, numbers);
}

function* entriesOfGroup(world: World, group: Group, month: Month, numbers: EntryNumbers): Generator<Entry> {
  const lines = new Ahead(linesOfGroup(world, group, month));
  for (let ordinal = 0; lines.next !== null; ordinal += 1) {
    const seed = hash(world.size.seed, 0xe7, month, group.index, ordinal);
    const draw = new Draw(seed ^ 0x5bd1e995);
    const plan = planEntry(world, group, month, seed, draw, lines.next);
    const drafts = plan.claim === null ? lines.take(entrySize(draw)) : lines.takeOfCell(entrySize(draw));
    yield composeEntry(world, plan, drafts, numbers);
    if (isFiledTwice(world, draw)) yield composeEntry(world, twiceFiled(plan), drafts, numbers);
  }
}

const isFiledTwice = (world: World, draw: Draw): boolean =>
  draw.chance(likelihood(RATES.filedTwice, world.size.lines));

/** The same entry once more, by mistake. */
const twiceFiled = (plan: EntryPlan): EntryPlan => ({
  ...plan,
  seed: hash(plan.seed, 0x2f),
  mistaken: true,
});

function* linesOfGroup(world: World, group: Group, month: Month): Generator<DraftLine> {
  for (let part = group.parts[0]; part < group.parts[1]; part += 1) yield* monthLines(world, part, month);
}

/** Reads lines with a look at the next. */
class Ahead {
  readonly #lines: Iterator<DraftLine, void>;
  next: DraftLine | null;

  constructor(lines: Iterator<DraftLine, void>) {
    this.#lines = lines;
    this.next = this.#read();
  }

  take(count: number): readonly DraftLine[] {
    const taken: DraftLine[] = [];
    while (this.next !== null && taken.length < count) {
      taken.push(this.next);
      this.next = this.#read();
    }
    return taken;
  }

  takeOfCell(count: number): readonly DraftLine[] {
    const cell = this.next?.cell;
    const taken: DraftLine[] = [];
    while (this.next !== null && this.next.cell === cell && taken.length < count) {
      taken.push(this.next);
      this.next = this.#read();
    }
    return taken;
  }

  #read(): DraftLine | null {
    const result = this.#lines.next();
    return result.done === true ? null : result.value;
  }
}

/** Goods that a later order reaches are entered under it from its day on. */
function kindOf(world: World, group: Group, first: DraftLine, entered: Day): Kind {
  const kind = KINDS[group.kind] ?? 'consumption';
  const since = first.cell.scope?.since ?? Infinity;
  const isNew = since > firstDay(world.size.from);
  return kind === 'consumption' && isNew && since <= entered ? 'adcvd' : kind;
}

/** Lines of an entry: six in ten have one, one in two hundred more than forty (our estimate; the mean is about three). */
function entrySize(draw: Draw): number {
  const [least, most] = draw.pickBy(
    [
      [0.6, [1, 1]],
      [0.8, [2, 3]],
      [0.95, [4, 10]],
      [0.995, [11, 40]],
    ] as const,
    [41, 120] as const,
  );
  return draw.between(least, most);
}

function planEntry(
  world: World,
  group: Group,
  month: Month,
  seed: number,
  draw: Draw,
  first: DraftLine,
): EntryPlan {
  const { country, chapter, center } = group;
  const way = drawWay(draw, country, chapter);
  const port = drawPort(draw, way);
  const entered = entryDay(month, world.calendar, draw);
  const claim = claimOf(world, first, port, month, draw);
  const importer = claim === null ? drawImporter(world, group, entered, draw) : claimant(world, claim, draw);
  const kind = kindOf(world, group, first, entered);
  return {
    seed,
    month,
    kind,
    country,
    chapter,
    center,
    way,
    port,
    entered,
    importer,
    claim,
    mistaken: false,
  };
}

function claimOf(world: World, first: DraftLine, port: string, month: Month, draw: Draw): Claim | null {
  const { ofCell, ofPlace } = world.claims;
  const claim = ofCell.get(first.cell.place) ?? ofPlace.get(`${port} ${first.cell.chapter}`);
  if (claim === undefined || (claim.until !== null && month > claim.until)) return null;
  return draw.chance(claim.share) ? claim : null;
}

const claimant = (world: World, claim: Claim, draw: Draw): Importer =>
  world.importers.at(draw.pick(claim.importers));

/**
 * An importer of a group: the same few make most entries of a country and chapter, and each group has its own few.
 * One whose first entry is still to come does not import yet.
 */
function drawImporter(world: World, group: Group, entered: number, draw: Draw): Importer {
  const { importers, size } = world;
  const shift = hash(
    size.seed,
    0x5e7,
    group.country.charCodeAt(0),
    group.country.charCodeAt(1),
    Number(group.chapter),
  );
  const importer = importers.at((draw.rank(importers.size) + shift) % importers.size);
  if (importer.firstEntry <= entered) return importer;
  return importers.at((importer.index + 1) % importers.size);
}
