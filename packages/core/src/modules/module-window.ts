import type { Clock, ModuleId } from '@tradepulse/privacy';
import { MARTS } from './marts.ts';
import { yearsBefore } from './projection/years-before.ts';

/** How far back a module answers: so many years before the day of the question. */
export interface ModuleWindow {
  readonly module: ModuleId;
  readonly years: number;
  /** The day of the question, YYYY-MM-DD. */
  readonly asOf: string;
  /** The oldest day that is in. */
  readonly first: string;
}

/** The window of a module at a moment; null when it answers for all that is held. */
export function moduleWindow(module: ModuleId, clock: Clock): ModuleWindow | null {
  const years = MARTS[module].windowYears;
  if (years === null) return null;
  const asOf = new Date(clock.now()).toISOString().slice(0, 10);
  return { module, years, asOf, first: yearsBefore(asOf, years) };
}
