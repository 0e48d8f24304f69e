import { isoDay, type Day } from '../calendar/day.ts';
import type { Scene } from './course.ts';

/** The number of a case about an entry: year, port, and the entry, so that it is one of a kind. */
export const caseNumber = ({ entry }: Scene, day: Day): string =>
  `${isoDay(day).slice(0, 4)}${entry.port}${entry.entryNo}`;
