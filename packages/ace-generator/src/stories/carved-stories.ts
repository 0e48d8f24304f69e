import { goodsOfCell, type StoryBook } from './story-book.ts';

const CONSUMPTION = 0;
const BUNCHED = 30;
const SPLIT = 40;
const PORT = '2720';

/**
 * Two stories whose values are their own: entries just below the limit of informal entries, and one shipment that is
 * split into many on a day. Their value is taken out of a large free flow, so that the margins stay what they are.
 */
export function plantCarvedStories(book: StoryBook): void {
  const part = book.largestPart(CONSUMPTION, false, ({ country }) => country !== 'CA' && country !== 'MX');
  if (part !== null) carve(book, part);
}

function carve(book: StoryBook, part: number): void {
  const cell = book.cellOf(part);
  if (cell === null) return;
  const spare = (book.stage.parts.value[part] ?? 0) - (book.stage.parts.lines[part] ?? 0);
  const entries = Math.min(BUNCHED + SPLIT, Math.floor(spare / 2 / 2500));
  if (entries < 10) return;
  const bunching = book.addImporter({ certifiedFrom: null });
  const splitting = book.addImporter({ certifiedFrom: null });
  const bunched = Math.ceil(entries / 2);
  for (let place = 0; place < entries; place += 1) {
    const common = { cell: cell.place, kind: 'consumption', way: 'air', port: PORT } as const;
    book.carved.push(
      place < bunched
        ? { ...common, importer: bunching, day: place % 27, value: 2450 + (place % 50) }
        : { ...common, importer: splitting, day: 13, value: 2100 + ((place * 37) % 300) },
    );
  }
  book.takeCarved(part, cell);
  plantBoth(book, [bunching, splitting], [bunched, entries - bunched], cell.place);
}

function plantBoth(
  book: StoryBook,
  [bunching, splitting]: readonly [number, number],
  [bunched, split]: readonly [number, number],
  place: number,
): void {
  const cell = book.stage.cells[place];
  const goods = cell === undefined ? [] : [goodsOfCell(cell)];
  book.planted.push({
    story: 'threshold-bunching',
    what: 'An importer’s entries are worth 2,450 to 2,499 dollars, just below the limit of informal entries',
    measures: ['risk/threshold-bunching'],
    importers: [book.numberOf(bunching)],
    goods,
    ports: [PORT],
    clues: { entries: bunched, limitDollars: 2500 },
  });
  book.planted.push({
    story: 'splitting-burst',
    what: 'One shipment comes as many small entries on one day',
    measures: ['risk/threshold-bunching', 'entry/informal-share', 'risk/invoice-duplicate-rate'],
    importers: [book.numberOf(splitting)],
    goods,
    ports: [PORT],
    clues: { entries: split, dayOfMonth: 14 },
  });
}
