import type { FactRows } from '../../evaluate/row.ts';
import { sixProducts } from '../../formulas/price/fixtures/six-products.ts';
import type { KnownAnswer } from '../../known-answers/known-answer.ts';
import { exported, imported, type ImportRow } from '../../known-answers/trade-rows.ts';
import * as price from '../price.ts';

/**
 * The six products of the PPI Manual (2004), tables 19.1 and 19.2, periods 1 and 2, as six statistical
 * numbers in January 2023 and 2024. Quantities are ten times those of the tables, so that they are whole.
 */
const sixProductRows: readonly ImportRow[] = sixProducts(1, 2).flatMap((item, at) => {
  const codes = { commodity: `010121000${at}`, unit_1: 'NO' };
  const [before, now] = [item.baseQuantity * 10, item.currentQuantity * 10];
  return [
    { ...codes, year: 2023, consumption_value: item.basePrice * before, consumption_quantity_1: before },
    { ...codes, year: 2024, consumption_value: item.currentPrice * now, consumption_quantity_1: now },
  ];
});
/** Beside them: an item without quantity, one that is new and one that is gone. */
const unmatchedRows: readonly ImportRow[] = [
  { commodity: '9700000000', unit_1: 'X', year: 2023, consumption_value: 5, consumption_quantity_1: 0 },
  { commodity: '9700000000', unit_1: 'X', year: 2024, consumption_value: 15, consumption_quantity_1: 0 },
  { commodity: '0201000000', unit_1: 'KG', year: 2024, consumption_value: 30, consumption_quantity_1: 3 },
  { commodity: '0202000000', unit_1: 'KG', year: 2023, consumption_value: 30, consumption_quantity_1: 3 },
];
const sixProductImports = imported(...sixProductRows, ...unmatchedRows);
const sixProductExports = exported(
  ...sixProductRows.map(({ commodity, unit_1, year, consumption_value, consumption_quantity_1 }) => ({
    commodity: commodity ?? '',
    unit_1: unit_1 ?? null,
    year: year ?? 0,
    export_value: consumption_value ?? null,
    quantity_1: consumption_quantity_1 ?? null,
  })),
);

/** One item whose price halves while its quantity doubles, beside exports whose price doubles. */
const cheaper: FactRows = imported(
  { unit_1: 'NO', year: 2023, consumption_value: 40, consumption_quantity_1: 4 },
  { unit_1: 'NO', year: 2024, consumption_value: 40, consumption_quantity_1: 8 },
);
const dearer: FactRows = exported(
  { unit_1: 'NO', year: 2023, export_value: 10, quantity_1: 5 },
  { unit_1: 'NO', year: 2024, export_value: 40, quantity_1: 10 },
);

/** Two items; the basket of 2022 has three of the first and one of the second, that of 2023 the reverse. */
const threeYears = imported(
  ...[
    { year: 2022, prices: [9, 9], quantities: [3, 1] },
    { year: 2023, prices: [1, 1], quantities: [1, 3] },
    { year: 2024, prices: [2, 1], quantities: [5, 5] },
  ].flatMap(({ year, prices, quantities }) =>
    ['0101210010', '0102210010'].map((commodity, at) => ({
      commodity,
      unit_1: 'NO',
      year,
      consumption_quantity_1: quantities[at] ?? null,
      consumption_value: (prices[at] ?? 0) * (quantities[at] ?? 0),
    })),
  ),
);

/** The thirteen months from December 2023 to December 2024. */
const thirteenMonths = Array.from({ length: 13 }, (_month, at) => ({
  year: at === 0 ? 2023 : 2024,
  month: at === 0 ? 12 : at,
}));
/** The six products in period 1 of the tables for twelve months, and in period 2 in the last. */
const sixProductsAtLast = imported(
  ...sixProducts(1, 2).flatMap((item, at) =>
    thirteenMonths.map(({ year, month }) => {
      const [price, quantity] =
        month === 12 && year === 2024
          ? [item.currentPrice, item.currentQuantity * 10]
          : [item.basePrice, item.baseQuantity * 10];
      const flows = { consumption_value: price * quantity, consumption_quantity_1: quantity };
      return { commodity: `010121000${at}`, unit_1: 'NO', year, month, ...flows };
    }),
  ),
);
/** Horses from 1 to 2 dollars in the first six links, cattle from 10 to 15 in the last six: no item is in both ends. */
const relay: readonly ImportRow[] = thirteenMonths.flatMap(({ year, month }, at) =>
  [
    ...(at <= 6 ? [{ commodity: '0101210010', price: 1 + at / 6, quantity: 6 }] : []),
    ...(at >= 6 ? [{ commodity: '0102210010', price: 10 + (at - 6) * (5 / 6), quantity: 6 * (at + 1) }] : []),
  ].map(({ commodity, price, quantity }) => ({
    commodity,
    unit_1: 'NO',
    year,
    month,
    consumption_value: price * quantity,
    consumption_quantity_1: quantity,
  })),
);

const againstYearBefore = { compare: 'year_before' } as const;
const published = { rows: sixProductImports, ask: againstYearBefore, digits: 4, doubled: 'stays' } as const;

export const priceAnswers: readonly KnownAnswer[] = [
  // Balk (2008) tables 3.4, 3.6 and 3.12, from PPI Manual (2004) tables 19.1-19.2, as printed by gpindex.
  { measure: price.laspeyres, ...published, expected: 1.42 },
  { measure: price.paasche, ...published, expected: 1.3824 },
  { measure: price.fisher, ...published, expected: 1.4011 },
  { measure: price.tornqvist, ...published, expected: 1.4052 },
  { measure: price.walsh, ...published, expected: 1.4017 },
  { measure: price.marshallEdgeworth, ...published, expected: 1.401 },
  { measure: price.geometricLaspeyres, ...published, expected: 1.33 },
  { measure: price.jevons, ...published, expected: 1.2419 },
  { measure: price.exportFisher, ...published, rows: sixProductExports, expected: 1.4011 },
  { measure: price.chainedFisher, rows: sixProductsAtLast, digits: 4, doubled: 'stays', expected: 1.4011 },
  {
    // Each link has one item, the sixth and seventh month's links one each: 2 / 1 times 15 / 10.
    measure: price.chainedFisher,
    rows: imported(...relay),
    expected: (2 / 1) * (15 / 10),
    doubled: 'stays',
  },
  {
    // Without the month in which both are traded one link has no item.
    measure: price.chainedFisher,
    rows: imported(...relay.filter(({ month }) => month !== 6)),
    expected: null,
    doubled: 'stays',
  },
  // The value ratio of the tables is 1.41: quantity indexes are that over the price index of the other kind.
  { measure: price.laspeyresQuantity, ...published, digits: 3, expected: 1.41 / 1.3824 },
  { measure: price.paascheQuantity, ...published, digits: 3, expected: 1.41 / 1.42 },
  { measure: price.fisherQuantity, ...published, expected: 1.0064 },
  { measure: price.paascheLaspeyresSpread, ...published, expected: Math.log(1.42 / 1.3824) },
  // Bennet effects of the tables, 4.05 and 0.05, for quantities ten times as large.
  { measure: price.priceEffect, ...published, expected: 40.5, doubled: 'doubles' },
  { measure: price.quantityEffect, ...published, expected: 0.5, doubled: 'doubles' },
  {
    // The six products are worth 141 in the current period, the item without price 15 and the new one 30.
    measure: price.matchedValueShare,
    ...published,
    digits: 12,
    expected: 141 / (141 + 15 + 30),
  },
  { measure: price.matchedValueShare, rows: cheaper, ask: againstYearBefore, expected: 1, doubled: 'stays' },
  {
    measure: price.unitValueIndex,
    rows: cheaper,
    ask: againstYearBefore,
    expected: 40 / 8 / (40 / 4),
    doubled: 'stays',
  },
  {
    measure: price.unitValueIndex,
    rows: sixProductImports,
    ask: againstYearBefore,
    expected: null,
    doubled: 'stays',
  },
  {
    // Export prices doubled (2 to 4), import prices halved (10 to 5).
    measure: price.termsOfTrade,
    rows: { ...cheaper, ...dearer },
    ask: againstYearBefore,
    expected: 40 / 10 / (10 / 5) / (40 / 8 / (40 / 4)),
    doubled: 'stays',
  },
  {
    // By the basket of 2022: (2 * 3 + 1 * 1) / (1 * 3 + 1 * 1); Laspeyres by that of 2023 would be 5 / 4.
    measure: price.lowe,
    rows: threeYears,
    ask: againstYearBefore,
    expected: (2 * 3 + 1 * 1) / (1 * 3 + 1 * 1),
    doubled: 'stays',
  },
  {
    measure: price.laspeyres,
    rows: threeYears,
    ask: againstYearBefore,
    expected: (2 * 1 + 1 * 3) / (1 * 1 + 1 * 3),
    doubled: 'stays',
  },
  {
    // Unit values 1 and 2 of equal value: mean 1.5, deviation 0.5, so 1/3; the second product has one origin.
    measure: price.unitValueDispersion,
    rows: imported(
      { country: '1220', unit_1: 'NO', consumption_value: 20, consumption_quantity_1: 20 },
      { country: '5700', unit_1: 'NO', consumption_value: 20, consumption_quantity_1: 10 },
      { commodity: '0201000000', unit_1: 'KG', consumption_value: 60, consumption_quantity_1: 9 },
    ),
    expected: ((1 / 3) * 40) / (40 + 60),
    doubled: 'stays',
  },
];
