import { firstDay } from '../calendar/month.ts';
import type { Cell } from '../world/cells.ts';
import { goodsOfCell, type StoryBook } from './story-book.ts';

/** Place in the list of kinds. */
const CONSUMPTION = 0;

/** An importer whose goods are found wanting again and again, and who has been punished before. */
export function plantRepeatOffender(book: StoryBook): void {
  const cell = suitable(book, CONSUMPTION, false, () => true);
  if (cell === null) return;
  const importer = book.addImporter({
    risk: 0.9,
    certifiedFrom: null,
    firstEntry: book.stage.size.asOf - 4000,
  });
  book.claim(cell, { importers: [importer], share: 0.5 });
  book.offenders.add(importer);
  book.planted.push({
    story: 'repeat-offender',
    what: 'One importer is penalised again within five years of closed cases; most of its examinations find something',
    measures: ['enforcement/repeat-violator-share', 'exams/discrepancy-rate', 'enforcement/penalty-cases'],
    importers: [book.numberOf(importer)],
    goods: [goodsOfCell(cell)],
    ports: [],
    clues: { earlierCases: 2 },
  });
}

/** A new importer with the least bond, one product, a shared address, and more duty than the bond covers. */
export function plantShellImporter(book: StoryBook): void {
  const rateOf = (cell: Cell): number =>
    (book.stage.margins.duty[cell.place] ?? 0) / Math.max(1, book.stage.margins.dutiable[cell.place] ?? 0);
  const cell =
    suitable(book, CONSUMPTION, true, (each) => rateOf(each) > 15) ??
    suitable(book, CONSUMPTION, true, () => true);
  if (cell === null) return;
  const from = firstDay(book.stage.size.from);
  const importer = book.addImporter({
    firstEntry: from,
    bondAmount: 5_000_000,
    certifiedFrom: null,
    risk: 0.5,
    address: SHARED_ADDRESS,
  });
  book.claim(cell, { importers: [importer], share: 0.6 });
  book.planted.push({
    story: 'shell-importer',
    what: 'A new importer with a bond of 50,000 dollars imports one highly dutiable product from a shared address',
    measures: ['risk/shell-importer-flags', 'risk/new-importer-share', 'bonds/bond-sufficiency-rate'],
    importers: [book.numberOf(importer)],
    goods: [goodsOfCell(cell)],
    ports: [],
    clues: { bondCents: 5_000_000 },
  });
}

/** A place in the list of addresses that no ordinary importer has. */
const SHARED_ADDRESS = 300_000;

/** Importers at one address who take turns with the same goods. */
export function plantSharedAddress(book: StoryBook): void {
  const cell = suitable(book, CONSUMPTION, false, () => true);
  if (cell === null) return;
  const [first, ...others] = Array.from({ length: 12 }, () =>
    book.addImporter({ address: SHARED_ADDRESS, certifiedFrom: null }),
  );
  if (first === undefined) return;
  book.claim(cell, { importers: [first, ...others], share: 0.5 });
  book.planted.push({
    story: 'shared-address',
    what: 'Twelve importers and the shell importer have one address',
    measures: ['risk/address-sharing', 'risk/shell-importer-flags'],
    importers: [first, ...others].map((importer) => book.numberOf(importer)),
    goods: [goodsOfCell(cell)],
    ports: [],
    clues: { importersAtTheAddress: 13 },
  });
}

/** Chapters of manufactured goods, whose units are comparable. */
const MANUFACTURES = new Set(['42', '61', '62', '64', '69', '85', '94', '95']);

/** An importer that declares a tenth of what others pay for the same goods. */
export function plantUndervaluation(book: StoryBook): void {
  const cell =
    suitable(
      book,
      CONSUMPTION,
      true,
      ({ country, chapter }) => country !== 'CN' && MANUFACTURES.has(chapter),
    ) ?? suitable(book, CONSUMPTION, true, () => true);
  if (cell === null) return;
  const importer = book.addImporter({ risk: 0.3, certifiedFrom: null });
  book.claim(cell, { importers: [importer], share: 0.2, quantityFactor: 10 });
  book.planted.push({
    story: 'undervaluation',
    what: 'One importer’s unit values are a tenth of those of all others of the same commodity and origin',
    measures: ['risk/undervaluation-estimate', 'risk/unit-value-outlier-share', 'risk/unit-value-iqr-share'],
    importers: [book.numberOf(importer)],
    goods: [goodsOfCell(cell)],
    ports: [],
    clues: { unitValueOfOthers: 0.1 },
  });
}

/** Port and chapter where one importer has almost everything: a figure of that cell is a figure of the importer. */
export function plantDominatedCell(book: StoryBook): void {
  const part = book.largestPart(CONSUMPTION, false, ({ country }) => country !== 'CA' && country !== 'MX');
  const cell = part === null ? null : book.cellOf(part);
  if (cell === null) return;
  const importer = book.addImporter({ certifiedFrom: null });
  const port = '1703';
  book.ofPlace.set(`${port} ${cell.chapter}`, {
    importers: [importer],
    share: 0.985,
    exportCountry: null,
    quantityFactor: 1,
    until: null,
    season: 'usual',
  });
  book.planted.push({
    story: 'dominated-cell',
    what: 'One importer makes more than nine tenths of the value of a chapter in a port',
    measures: ['concentration/hhi-importers', 'concentration/top100-importer-share'],
    importers: [book.numberOf(importer)],
    goods: [],
    ports: [port],
    clues: { chapter: cell.chapter },
  });
}

function suitable(
  book: StoryBook,
  kind: number,
  dutiable: boolean,
  suits: (cell: Cell) => boolean,
): Cell | null {
  const part = book.largestPart(kind, dutiable, suits);
  return part === null ? null : book.cellOf(part);
}
