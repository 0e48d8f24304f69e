import { isoDay, type Day } from './day.ts';

/** Reckoning with days on which offices are open. */
export interface WorkingDays {
  readonly isOpen: (day: Day) => boolean;
  /** The day itself, or the next on which offices are open. */
  readonly onOrAfter: (day: Day) => Day;
  /** The day so many working days later. */
  readonly after: (day: Day, count: number) => Day;
}

/** Makes the reckoning from the federal holidays. */
export function workingDays(isHoliday: (iso: string) => boolean | null): WorkingDays {
  const known = new Map<Day, boolean>();
  const isOpen = (day: Day): boolean => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const open = !isWeekend(day) && isHoliday(isoDay(day)) !== true;
    known.set(day, open);
    return open;
  };
  const onOrAfter = (day: Day): Day => {
    let next = day;
    while (!isOpen(next)) next += 1;
    return next;
  };
  const after = (day: Day, count: number): Day => {
    let next = day;
    for (let left = count; left > 0; left -= 1) next = onOrAfter(next + 1);
    return next;
  };
  return { isOpen, onOrAfter, after };
}

/** 1970-01-01 was a Thursday. */
const isWeekend = (day: Day): boolean => (day + 4) % 7 === 0 || (day + 4) % 7 === 6;
