/**
 * The geographic levels at which most users see statistics, and the only ones.
 *
 * @source DHS/CBP/PIA-036, Overview ("aggregated by port of entry")
 */
export const GEOGRAPHY_LEVELS: readonly ['national', 'field_office', 'port'] = Object.freeze([
  'national',
  'field_office',
  'port',
]);

/** A geographic level at which statistics may be seen. */
export type GeographyLevel = (typeof GEOGRAPHY_LEVELS)[number];
