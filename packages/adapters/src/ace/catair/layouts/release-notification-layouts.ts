import { date, defineRecord, text, time } from './record-layout.ts';

// Cargo Release status notification, revision 36.

/** Bill match disposition. */
export const so50 = defineRecord({
  chapter: 'SO',
  tag: 'SO50',
  title: 'Bill match disposition',
  fields: {
    dispositionDate: date(5, 10, 'N'),
    dispositionTime: time(11, 14, 'N'),
    dispositionCode: text(15, 16, 'AN'),
    narrativeMessage: text(17, 56, 'X'),
    splitIndicator: text(57, 57, 'A'),
    carrierCode: text(58, 61, 'AN'),
    voyageFlightTripNumber: text(62, 66, 'X'),
    dateOfArrival: date(67, 72, 'N'),
    districtPortOfArrival: text(73, 76, 'N'),
  },
});

/** Cargo release processing disposition. */
export const so60 = defineRecord({
  chapter: 'SO',
  tag: 'SO60',
  title: 'Cargo release processing disposition',
  fields: {
    dispositionActionDate: date(5, 10, 'N'),
    dispositionActionTime: time(11, 14, 'N'),
    dispositionActionCode: text(15, 16, 'AN'),
    narrativeMessage: text(17, 56, 'X'),
    releaseDate: date(57, 62, 'N'),
    releaseOriginCode: text(63, 64, 'N'),
    documentType: text(65, 70, 'AN'),
  },
});
