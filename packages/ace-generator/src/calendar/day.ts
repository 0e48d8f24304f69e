/** A calendar day as a count of days since 1970-01-01: what is reckoned with. Rows hold ISO text. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** The day of an ISO date. */
export const dayOf = (iso: string): Day => Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS;

/** The ISO date of a day. */
export function isoDay(day: Day): string {
  const known = ISO_DAYS[day - FIRST_KNOWN];
  return known ?? new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** The moment of a day, so many seconds after its midnight (UTC). */
export function isoInstant(day: Day, seconds: number): string {
  const whole = Math.floor(seconds / 86_400);
  const rest = seconds - whole * 86_400;
  const minute = Math.floor(rest / 60);
  return `${isoDay(day + whole)}T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:${twoDigits(rest % 60)}Z`;
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));

const FIRST_KNOWN = dayOf('1999-01-01');
/** The days that worlds are made of, written out once. */
const ISO_DAYS: readonly string[] = Array.from({ length: 13_000 }, (_, index) =>
  new Date((FIRST_KNOWN + index) * MILLISECONDS).toISOString().slice(0, 10),
);
