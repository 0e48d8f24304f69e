import type { Day } from './day.ts';

/** The day on which a bill is due: the thirtieth after it was issued. @source 19 CFR 24.3(e), held to `billDue` by a test */
export const billDay = (issued: Day): Day => issued + 30;
