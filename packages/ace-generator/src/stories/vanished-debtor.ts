import { firstDay } from '../calendar/month.ts';
import type { Cell } from '../world/cells.ts';
import { goodsOfCell, type StoryBook } from './story-book.ts';

const ADCVD = 1;
const ENTRIES = 3;

/**
 * An importer under a duty order that is gone when the bills come: it makes three entries in the first month, their
 * duty is raised when they are liquidated, and nobody pays.
 */
export function plantVanishedDebtor(book: StoryBook): void {
  const part = book.largestPart(ADCVD, false, () => true);
  const cell = part === null ? null : book.cellOf(part);
  if (part === null || cell === null) return;
  const spare = (book.stage.parts.value[part] ?? 0) - (book.stage.parts.lines[part] ?? 0);
  const value = Math.floor(spare / 8);
  if (value < 100) return;
  const { from } = book.stage.size;
  const importer = book.addImporter({ firstEntry: firstDay(from) - 60, certifiedFrom: null, risk: 0.4 });
  for (let place = 0; place < ENTRIES; place += 1) {
    const goods = { cell: cell.place, kind: 'adcvd', way: 'sea', port: '2704' } as const;
    book.carved.push({ ...goods, importer, day: 4 + 7 * place, value });
  }
  book.takeCarved(part, cell);
  book.vanished.add(importer);
  book.planted.push({
    story: 'vanished-debtor',
    what: 'An importer under a duty order imports in the first month only; its bills come later and are never paid',
    measures: ['adcvd/vanished-debtor-share', 'adcvd/adcvd-uncollected', 'adcvd/new-shipper-share'],
    importers: [book.numberOf(importer)],
    goods: [goodsOfCell(cell)],
    ports: ['2704'],
    clues: { case: caseOf(cell) },
  });
}

const caseOf = ({ scope }: Cell): string => scope?.antidumping?.caseNo ?? scope?.countervailing?.caseNo ?? '';
