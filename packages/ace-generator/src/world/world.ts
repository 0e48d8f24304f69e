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
import { NO_CLAIMS, type Claims } from '../stories/claim.ts';
import { cellsOf, type Cell } from './cells.ts';
import { dutyOrders, orderLookup, type DutyOrder } from './duty-orders.ts';
import { groupsOf, type Group } from './groups.ts';
import { partsOf, type Parts } from './parts.ts';
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
  const date = isoDay(firstDay(size.from));
  const published = await readMargins(published2024File, 2024, (code) => lookups.iso2Of(code, '2024-06-30'));
  const scopeOf = orderLookup(dutyOrders);
  const universe = chosen(published, size);
  const fraction = fractionOf(size, published, universe);
  const margins = scaleMargins(universe, fraction);
  const cells = cellsOf(margins, { lookups, rates: productRates(published), scopeOf, date });
  const parts = partsOf(margins, (place) => traitsOf(cells[place]), size.lines);
  return {
    size,
    fraction,
    margins,
    cells,
    parts,
    groups: groupsOf(parts, cells),
    importers: importerPool(size.seed, importerCount(size.lines), [firstDay(size.from), lastDay(size.to)]),
    claims: NO_CLAIMS,
    orders: [],
    calendar: workingDays(lookups.isFederalHoliday),
    lookups,
  };
}

function chosen(published: Margins, size: WorldSize): Margins {
  if (size.cells === null) return published;
  return marginsAt(published, chooseCells(published, size.cells, size.seed, new Set()));
}

/** The fraction that was asked for, or the one by which lines come out as large as real ones. */
function fractionOf(size: WorldSize, published: Margins, universe: Margins): Fraction {
  if (size.fraction !== null) return size.fraction;
  const all = FULL_SCALE_LINES * (sum(universe.consumption) / sum(published.consumption));
  return [size.lines, Math.max(size.lines, Math.round(all))];
}

const sum = (figures: Float64Array): number => figures.reduce((total, figure) => total + figure, 0);

const traitsOf = (cell: Cell | undefined): { inScope: boolean; quota: boolean } => ({
  inScope: cell !== undefined && cell.scope !== null,
  quota: cell?.quota ?? false,
});
