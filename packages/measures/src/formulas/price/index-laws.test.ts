import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bennetPriceEffect } from './bennet-price-effect.ts';
import { bennetQuantityEffect } from './bennet-quantity-effect.ts';
import { fisher } from './fisher.ts';
import { fisherQuantity } from './fisher-quantity.ts';
import { geometricLaspeyres } from './geometric-laspeyres.ts';
import { jevons } from './jevons.ts';
import { laspeyres } from './laspeyres.ts';
import { laspeyresQuantity } from './laspeyres-quantity.ts';
import { marshallEdgeworth } from './marshall-edgeworth.ts';
import type { MatchedItem } from './matched-item.ts';
import { paasche } from './paasche.ts';
import { paascheQuantity } from './paasche-quantity.ts';
import { sixProducts } from './fixtures/six-products.ts';
import { tornqvist } from './tornqvist.ts';
import { walsh } from './walsh.ts';

const price = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const quantity = fc.double({ min: 0.01, max: 1e6, noNaN: true });

/** Matched items with prices and quantities over eight orders of magnitude. */
const matchedItems: fc.Arbitrary<readonly MatchedItem[]> = fc.array(
  fc.record({ basePrice: price, baseQuantity: quantity, currentPrice: price, currentQuantity: quantity }),
  { minLength: 1, maxLength: 12 },
);

/** The same items with the two periods exchanged. */
function reversed(items: readonly MatchedItem[]): readonly MatchedItem[] {
  return items.map((item) => ({
    basePrice: item.currentPrice,
    baseQuantity: item.currentQuantity,
    currentPrice: item.basePrice,
    currentQuantity: item.baseQuantity,
  }));
}

/** The same items with the roles of price and quantity exchanged. */
function transposed(items: readonly MatchedItem[]): readonly MatchedItem[] {
  return items.map((item) => ({
    basePrice: item.baseQuantity,
    baseQuantity: item.basePrice,
    currentPrice: item.currentQuantity,
    currentQuantity: item.currentPrice,
  }));
}

type Index = (items: readonly MatchedItem[]) => number | null;

const named = (...indexes: readonly Index[]) => indexes.map((index) => [index.name, index] as const);
const priceIndexes = named(
  laspeyres,
  paasche,
  fisher,
  tornqvist,
  walsh,
  marshallEdgeworth,
  geometricLaspeyres,
  jevons,
);
const quantityIndexes = named(laspeyresQuantity, paascheQuantity, fisherQuantity);
const all = [...priceIndexes, ...quantityIndexes];

const at = (index: Index, items: readonly MatchedItem[]) => index(items) ?? NaN;
const near = (actual: number, expected: number, tolerance = 1e-12): void => {
  expect(Math.abs(actual / expected - 1)).toBeLessThanOrEqual(tolerance);
};

describe.each(all)('%s', (_name, index) => {
  it('is 1 when nothing changes', () => {
    const unchanged = sixProducts(2, 2);
    near(at(index, unchanged), 1, 1e-15);
  });

  it('is null over no items', () => {
    expect(index([])).toBeNull();
  });

  it('refuses a price of zero and a negative quantity in its own name', () => {
    const item = { basePrice: 1, baseQuantity: 1, currentPrice: 1, currentQuantity: 1 };
    expect(() => index([{ ...item, currentPrice: 0 }])).toThrow(
      `${index.name}: currentPrice is not positive`,
    );
    expect(() => index([{ ...item, baseQuantity: -1 }])).toThrow(`${index.name}: baseQuantity is negative`);
  });

  it('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(matchedItems, (items) => {
        near(at(index, items.toReversed()), at(index, items), 1e-14);
      }),
    );
  });

  it('lies between the smallest and the largest relative', () => {
    const ofPrices = priceIndexes.some(([, each]) => each === index);
    fc.assert(
      fc.property(matchedItems, (items) => {
        const relatives = (ofPrices ? items : transposed(items)).map(
          (item) => item.currentPrice / item.basePrice,
        );
        const value = at(index, items);
        expect(value).toBeGreaterThanOrEqual(Math.min(...relatives) * (1 - 1e-12));
        expect(value).toBeLessThanOrEqual(Math.max(...relatives) * (1 + 1e-12));
      }),
    );
  });

  it('does not depend on the units of quantity of an item (commensurability)', () => {
    const dozens = (items: readonly MatchedItem[]) =>
      items.map((item, place) => ({
        basePrice: item.basePrice * (place + 12),
        baseQuantity: item.baseQuantity / (place + 12),
        currentPrice: item.currentPrice * (place + 12),
        currentQuantity: item.currentQuantity / (place + 12),
      }));
    // Marshall-Edgeworth, Walsh and all others here pass the test item by item.
    fc.assert(fc.property(matchedItems, (items) => near(at(index, dozens(items)), at(index, items))));
  });
});

describe.each(priceIndexes)('%s', (_name, index) => {
  it('is homogeneous of degree one in current prices', () => {
    const tripled = (items: readonly MatchedItem[]) =>
      items.map((item) => ({ ...item, currentPrice: 3 * item.currentPrice }));
    fc.assert(fc.property(matchedItems, (items) => near(at(index, tripled(items)), 3 * at(index, items))));
  });
});

describe.each(named(fisher, tornqvist, walsh, marshallEdgeworth, jevons, fisherQuantity))(
  '%s',
  (_name, index) => {
    it('inverts when the periods are exchanged (time reversal)', () => {
      fc.assert(fc.property(matchedItems, (items) => near(at(index, reversed(items)), 1 / at(index, items))));
    });
  },
);

describe('laspeyres and paasche', () => {
  it('are the inverses of each other when the periods are exchanged', () => {
    fc.assert(
      fc.property(matchedItems, (items) => near(at(laspeyres, reversed(items)), 1 / at(paasche, items))),
    );
  });

  it('make the value ratio crosswise: Laspeyres price times Paasche quantity', () => {
    fc.assert(
      fc.property(matchedItems, (items) => {
        near(at(laspeyres, items) * at(paascheQuantity, items), valueRatio(items));
        near(at(paasche, items) * at(laspeyresQuantity, items), valueRatio(items));
      }),
    );
  });
});

describe('fisher', () => {
  it.each(['baseQuantity', 'currentQuantity'])('is null when nothing has a %s', (quantity) => {
    const items = sixProducts(1, 2).map((item) => ({ ...item, [quantity]: 0 }));
    expect(fisher(items)).toBeNull();
  });

  it('makes the value ratio with its own quantity index (factor reversal)', () => {
    fc.assert(
      fc.property(matchedItems, (items) => {
        near(at(fisher, items) * at(fisherQuantity, items), valueRatio(items));
        near(at(fisherQuantity, items), at(fisher, transposed(items)));
      }),
    );
  });

  it('lies between Laspeyres and Paasche', () => {
    fc.assert(
      fc.property(matchedItems, (items) => {
        const bounds = [at(laspeyres, items), at(paasche, items)];
        expect(at(fisher, items)).toBeGreaterThanOrEqual(Math.min(...bounds) * (1 - 1e-15));
        expect(at(fisher, items)).toBeLessThanOrEqual(Math.max(...bounds) * (1 + 1e-15));
      }),
    );
  });
});

describe('geometricLaspeyres', () => {
  it('never exceeds Laspeyres', () => {
    fc.assert(
      fc.property(matchedItems, (items) => {
        expect(at(geometricLaspeyres, items)).toBeLessThanOrEqual(at(laspeyres, items) * (1 + 1e-12));
      }),
    );
  });
});

describe('bennetPriceEffect and bennetQuantityEffect', () => {
  it('add to the change in value', () => {
    fc.assert(
      fc.property(matchedItems, (items) => {
        const over = (score: (item: MatchedItem) => number) =>
          items.reduce((sum, item) => sum + score(item), 0);
        const change = over(
          (item) => item.currentPrice * item.currentQuantity - item.basePrice * item.baseQuantity,
        );
        const scale = over(
          (item) => (item.basePrice + item.currentPrice) * (item.baseQuantity + item.currentQuantity),
        );
        const parts = at(bennetPriceEffect, items) + at(bennetQuantityEffect, items);
        expect(Math.abs(parts - change)).toBeLessThanOrEqual(1e-14 * scale);
      }),
    );
  });

  it.each(named(bennetPriceEffect, bennetQuantityEffect))(
    '%s changes its sign when the periods are exchanged',
    (_name, effect) => {
      fc.assert(
        fc.property(matchedItems, (items) => {
          expect(at(effect, items) + at(effect, reversed(items))).toBe(0);
        }),
      );
    },
  );

  it('exchange their roles when prices and quantities do', () => {
    fc.assert(
      fc.property(matchedItems, (items) => {
        expect(bennetPriceEffect(transposed(items))).toBe(bennetQuantityEffect(items));
      }),
    );
  });
});

function valueRatio(items: readonly MatchedItem[]): number {
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  return (
    total(items.map((item) => item.currentPrice * item.currentQuantity)) /
    total(items.map((item) => item.basePrice * item.baseQuantity))
  );
}
