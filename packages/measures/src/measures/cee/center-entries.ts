import { standingEntries } from '../../populations/standing-entries.ts';

/** Entry summaries that a Center owns, cancelled ones left out. */
export const centerEntries = standingEntries.where(standingEntries.reported('center'));
