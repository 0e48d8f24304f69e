import { Input } from './input.ts';

const calendar = (take: 'days' | 'working_days' | 'months'): Input<number> =>
  new Input<number>({
    aggregate: { kind: 'calendar', take },
    role: null,
    grain: null,
    window: [],
    vintage: 'current',
  });

/** How many days the report's period has. */
export const daysOfPeriod: Input<number> = calendar('days');
/** How many working days it has: no Saturdays, Sundays and Federal holidays. */
export const workingDaysOfPeriod: Input<number> = calendar('working_days');
/** How many months it has. */
export const monthsOfPeriod: Input<number> = calendar('months');
