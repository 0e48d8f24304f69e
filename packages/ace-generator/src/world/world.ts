import { referenceLookups, resolveReferenceTables, type ReferenceLookups } from '@tradepulse/core';
import { isoDay } from '../calendar/day.ts';
import { firstDay, lastDay } from '../calendar/month.ts';
import { workingDays, type WorkingDays } from '../calendar/working-days.ts';
import { importerCount, importerPool, type ImporterPool } from '../identities/importers.ts';
import type { Fraction } from '../margins/apportion.ts';
import { chooseCells } from '../margins/choose-cells.ts';
import { marginsAt, type Margins } from '../margins/margins.ts';
import { published2024File, readMargins } from '../margins/read-margins.ts';
import { scaleMargins } from '../margins/scale-margins.ts';
import type { CarvedEntry } from '../stories/carved-entry.ts';
import type { Claims } from '../stories/claim.ts';
import { plantStories } from '../stories/plant-stories.ts';
import type { PlantedStory } from '../stories/planted-story.ts';
import { StoryBook } from '../stories/story-book.ts';
import {
  DIVERTED_FROM,
  DIVERTED_SUBHEADING,
  DIVERTED_THROUGH,
  divertedOrder,
} from '../stories/transshipment.ts';
import { cellsOf, type Cell } from './cells.ts';
import { dutyOrders, orderLookup, type DutyOrder } from './duty-orders.ts';
import { groupsOf, type Group } from './groups.ts';
import { partsOf, type CellTraits, type Parts } from './parts.ts';
import { productRates } from './product-rates.ts';
import { FULL_SCALE_LINES, worldSize, type WorldOptions, type WorldSize } from './world-options.ts';

/** Everything that entries are made from; it does not change, and any month can be made from it alone. */
export interface World {
  readonly size: WorldSize;
  /** The exact part of the published figures that a calendar year adds up to. */
  readonly fraction: Fraction;
  /** What a calendar year adds up to, by commodity and country. */
  readonly margins: Margins;
  readonly cells: readonly Cell[];
  readonly parts: Parts;
  readonly groups: readonly Group[];
  readonly importers: ImporterPool;
  readonly claims: Claims;
  /** Entries that stories make for themselves, each year in the month of the world's first. */
  readonly carved: readonly CarvedEntry[];
  readonly planted: readonly PlantedStory[];
  /** Duty orders of stories, beside those of every world. */
  readonly orders: readonly DutyOrder[];
  readonly calendar: WorkingDays;
  readonly lookups: ReferenceLookups;
}

/**
 * Makes a world: reads the published margins, chooses and scales them, and plans what lines there are.
 *
 * @throws GeneratorError
 */
export async function createWorld(options: WorldOptions): Promise<World> {
  const size = worldSize(options);
  const lookups = referenceLookups(await resolveReferenceTables());
  const published = await readMargins(published2024File, 2024, (code) => lookups.iso2Of(code, '2024-06-30'));
  const universe = chosen(published, size);
  const fraction = fractionOf(size, published, universe);
  const margins = scaleMargins(universe, fraction);
  const orders = size.stories ? [divertedOrder(size)] : [];
  const rates = productRates(published);
  const scopeOf = orderLookup([...dutyOrders, ...orders]);
  const cells = cellsOf(margins, { lookups, rates, scopeOf, date: isoDay(firstDay(size.from)) });
  const parts = partsOf(margins, (place) => traitsOf(cells[place], size), size.lines);
  const importers = importerCount(size.lines);
  const stage = { size, cells, parts, margins, importers };
  const book = size.stories ? plantStories(stage) : new StoryBook(stage);
  return {
    size,
    fraction,
    margins,
    cells,
    parts,
    groups: groupsOf(parts, cells),
    importers: importerPool(size.seed, importers, [firstDay(size.from), lastDay(size.to)], book.cast),
    claims: book,
    carved: book.carved,
    planted: book.planted,
    orders,
    calendar: workingDays(lookups.isFederalHoliday),
    lookups,
  };
}

function chosen(published: Margins, size: WorldSize): Margins {
  if (size.cells === null) return published;
  return marginsAt(
    published,
    chooseCells(published, size.cells, size.seed, size.stories ? castGoods(published) : new Set()),
  );
}

/** The fraction that was asked for, or the one by which lines come out as large as real ones. */
function fractionOf(size: WorldSize, published: Margins, universe: Margins): Fraction {
  if (size.fraction !== null) return size.fraction;
  const all = FULL_SCALE_LINES * (sum(universe.consumption) / sum(published.consumption));
  return [size.lines, Math.max(size.lines, Math.round(all))];
}

const sum = (figures: Float64Array): number => figures.reduce((total, figure) => total + figure, 0);

/** Goods that the transshipment needs, whatever else is drawn. */
function castGoods({ hts10, country }: Margins): ReadonlySet<number> {
  const places = hts10.flatMap((code, place) => (code.startsWith(DIVERTED_SUBHEADING) ? [place] : []));
  return new Set(places.filter((place) => [DIVERTED_FROM, DIVERTED_THROUGH].includes(country[place] ?? '')));
}

/** What lies within an order from the world's first day on is declared under it; a later order takes effect entry by entry. */
const traitsOf = (cell: Cell | undefined, size: WorldSize): CellTraits => ({
  inScope: (cell?.scope?.since ?? Infinity) <= firstDay(size.from),
  quota: cell?.quota ?? false,
});
