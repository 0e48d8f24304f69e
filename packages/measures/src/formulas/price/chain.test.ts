import { describe, expect, it } from 'vitest';
import { chain } from './chain.ts';
import { fisher } from './fisher.ts';
import { laspeyres } from './laspeyres.ts';
import { sixProducts } from './fixtures/six-products.ts';

describe('chain', () => {
  it('multiplies the links: 1.1 * 1.2 * 0.5 = 0.66', () => {
    expect(chain([1.1, 1.2, 0.5])).toBeCloseTo(0.66, 14);
  });

  it('returns Fisher links to 1 over a round trip, while Laspeyres links drift above 1', () => {
    const trip = [sixProducts(1, 2), sixProducts(2, 1)];
    expect(chain(trip.map(fisher))).toBeCloseTo(1, 14);
    expect(chain(trip.map(laspeyres))).toBeCloseTo(1.42 / 1.3824, 4);
  });

  it('is null over no links and where a link is missing', () => {
    expect(chain([])).toBeNull();
    expect(chain([1.1, null, 1.2])).toBeNull();
  });

  it.each([
    [[1, 0], 'chain: links[1] is not positive'],
    [[0], 'chain: links[0] is not positive'],
    [[-1], 'chain: links[0] is negative'],
    [[NaN], 'chain: links[0] is not a finite number'],
  ])('refuses %j', (links, message) => {
    expect(() => chain(links)).toThrow(message);
  });
});
