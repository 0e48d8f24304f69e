/**
 * Reads a day: MMDDYY, or CCYYMMDD where there are eight characters. Years of two digits are of 1970 to 2069.
 *
 * @returns the day as `YYYY-MM-DD`; null for zeros, which some systems send for no day; undefined when there is none
 * @example
 * readDay('012220'); // => '2020-01-22'
 */
export declare function readDay(text: string): string | null | undefined;
/**
 * Reads a time of day, HHMM.
 *
 * @returns the time as `HH:MM`; undefined when there is no such time
 */
export declare function readTime(text: string): string | undefined;
/**
 * Reads a moment, MMDDYYHHMMSSXX: XX is AM or PM of a clock of twelve hours; with anything else the hours are taken
 * as of twenty-four.
 *
 * @returns the moment as `YYYY-MM-DDTHH:MM:SS`; null for zeros; undefined when there is no such moment
 * @example
 * readMoment('010220023456PM'); // => '2020-01-02T14:34:56'
 */
export declare function readMoment(text: string): string | null | undefined;
//# sourceMappingURL=read-day.d.ts.map