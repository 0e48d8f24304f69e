import type { ReferenceLookups } from '@tradepulse/core';
import type { Margins } from '../margins/margins.ts';
import type { OrderScope } from './duty-orders.ts';
import { goodsOf, type Goods } from './goods.ts';
import { preferenceOf } from './preference.ts';

/** A pair of commodity and country: what every line of it has. */
export interface Cell {
  readonly place: number;
  readonly hts10: string;
  readonly chapter: string;
  readonly country: string;
  readonly center: string | null;
  readonly goods: Goods;
  readonly textileCategory: string | null;
  /** Hundredths of a square metre per unit; null where none is known. */
  readonly squareMetreHundredths: number | null;
  /** Rate without preference, a fraction; null where the figures show none. */
  readonly generalRate: number | null;
  readonly preference: string | null;
  readonly scope: OrderScope | null;
  readonly quota: boolean;
}

/** What cells are made from. */
export interface CellSources {
  readonly lookups: ReferenceLookups;
  readonly rates: ReadonlyMap<string, number>;
  readonly scopeOf: (hts10: string, country: string) => OrderScope | null;
  /** The day on which dated tables are asked. */
  readonly date: string;
}

/** Headings under a tariff-rate quota: cheese, milk, sugar, tuna, tobacco. @source HTS additional U.S. notes, as generally known */
const QUOTA_HEADINGS = new Set(['0402', '0406', '1604', '1701', '2401']);

/** Makes the cells of a world, in the order of its margins. */
export function cellsOf(margins: Margins, sources: CellSources): readonly Cell[] {
  return margins.hts10.map((hts10, place) => cellOf(place, hts10, margins.country[place] ?? '', sources));
}

function cellOf(place: number, hts10: string, country: string, sources: CellSources): Cell {
  const { lookups, date } = sources;
  const category = lookups.textileCategoryOf(hts10, date);
  const factor = category === null ? null : lookups.squareMetreFactorOf(category, date);
  const center = lookups.centerOf(hts10, date);
  return {
    place,
    hts10,
    chapter: hts10.slice(0, 2),
    country,
    center: center.startsWith('CEE') ? center : null,
    goods: goodsOf(hts10, factor?.unit ?? null),
    textileCategory: category,
    squareMetreHundredths: factor?.hundredths ?? null,
    generalRate: sources.rates.get(hts10) ?? null,
    preference: preferenceOf(country),
    scope: sources.scopeOf(hts10, country),
    quota: QUOTA_HEADINGS.has(hts10.slice(0, 4)),
  };
}
