import { firstDay } from '../calendar/month.ts';
import type { DutyOrder } from '../world/duty-orders.ts';
import type { WorldSize } from '../world/world-options.ts';
import { goodsOfCell, type StoryBook } from './story-book.ts';

/** What is sent around an order: upholstered seats with wooden frames. The order itself is made up. */
export const DIVERTED_SUBHEADING = '940161';
/** The country that the order is against, and the one through which its goods go. */
export const DIVERTED_FROM = 'CN';
/** The country through which they go. */
export const DIVERTED_THROUGH = 'VN';

/** The order of the story: it comes into effect in the middle of the world's months. */
export function divertedOrder(size: WorldSize): DutyOrder {
  const middle = size.from + Math.ceil((size.to - size.from) / 2);
  return {
    caseNo: 'A570990000',
    countervailing: false,
    country: DIVERTED_FROM,
    product: 'UPHOLSTERED_SEATS',
    scope: [DIVERTED_SUBHEADING],
    rate: 0.95,
    ordered: firstDay(middle),
    revoked: null,
  };
}

/** Goods of a country under a new order come through a third one, whose own exports cannot account for them. */
export function plantTransshipment(book: StoryBook): void {
  const cells = book.stage.cells.filter(
    ({ hts10, country }) => hts10.startsWith(DIVERTED_SUBHEADING) && country === DIVERTED_THROUGH,
  );
  if (cells.length === 0) return;
  const importers = [0, 1, 2].map(() => book.addImporter({ risk: 0.4, certifiedFrom: null }));
  const [first, ...others] = importers;
  if (first === undefined) return;
  for (const cell of cells) {
    book.claim(cell, {
      importers: [first, ...others],
      share: 0.8,
      exportCountry: DIVERTED_FROM,
      season: 'late',
    });
    book.diverted.add(`${DIVERTED_THROUGH} ${DIVERTED_SUBHEADING.slice(0, 4)}`);
  }
  const order = divertedOrder(book.stage.size);
  book.planted.push({
    story: 'transshipment',
    what: 'After an order against one country three importers bring its goods in as those of another',
    measures: [
      'adcvd/order-diversion-index',
      'risk/transshipment-capacity-flag',
      'risk/origin-export-mismatch',
      'risk/mirror-ratio',
    ],
    importers: importers.map((importer) => book.numberOf(importer)),
    goods: cells.map(goodsOfCell),
    ports: [],
    clues: { case: order.caseNo, from: DIVERTED_FROM, through: DIVERTED_THROUGH },
  });
}
