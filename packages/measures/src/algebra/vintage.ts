/**
 * Which publication of a month is meant, of statistics that are published again after revision.
 *
 * - `current`: the latest, as the month is known now
 * - `first`: the earliest, of months that were published again since; a month that was published once has no
 *   first publication to set beside what is known now, and gives no row
 */
export type Vintage = 'current' | 'first';
