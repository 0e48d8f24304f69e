import { date, defineRecord, number, sealed, text } from '../record-layout.ts';

// Entry Summary Create/Update, July 2026: what is sent for Cargo Release with the summary. These are records of the
// summary, not of a Cargo Release (SE) of its own, whose tags mean something else: SE60 and SE61 differ.

/** Correction request contact detail. */
export const aeSe13 = defineRecord({
  chapter: 'AE',
  tag: 'SE13',
  title: 'Correction request contact detail',
  fields: {
    contactName: sealed(5, 44, 'AN', 'NAME'),
    contactPhone: sealed(45, 59, 'AN', 'PHONE'),
    disIndicator: text(60, 60, 'N'),
  },
});

/** Conveyance detail. */
export const aeSe16 = defineRecord({
  chapter: 'AE',
  tag: 'SE16',
  title: 'Conveyance detail',
  fields: {
    carrierCode: text(5, 8, 'AN'),
    voyageFlightTripNumber: text(9, 13, 'X'),
    dateOfArrival: date(14, 19, 'N'),
    quantity: number(20, 27, 'N', 0),
    unitOfMeasureCode: text(28, 32, 'X'),
    conveyanceName: text(33, 52, 'X'),
  },
});

/** Equipment detail. */
export const aeSe17 = defineRecord({
  chapter: 'AE',
  tag: 'SE17',
  title: 'Equipment detail',
  fields: { equipmentNumber: text(5, 24, 'AN') },
});

/** Cargo release reference data; which kind the qualifier says. */
export const aeSe20 = defineRecord({
  chapter: 'AE',
  tag: 'SE20',
  title: 'Cargo release reference data',
  fields: {
    referenceIdentifierQualifier: text(5, 7, 'AN'),
    referenceIdentifier: text(8, 57, 'X'),
  },
});

const entityFields = {
  entityCode: text(5, 7, 'A'),
  entityName: sealed(8, 42, 'X', 'NAME'),
  entityIdentifierQualifier: text(43, 45, 'X'),
  entityIdentifier: sealed(46, 65, 'X', 'PARTY_OR_MID'),
} as const;

const businessIdentifierFields = {
  gbiIdentifierQualifier: text(5, 8, 'A'),
  identifier: sealed(9, 43, 'AN', 'DUNS'),
} as const;

const partyTypeFields = {
  sequenceNumber: number(5, 5, 'N', 0),
  description: sealed(6, 80, 'X', 'FREE_TEXT'),
} as const;

const streetFields = {
  addressComponentQualifier1: text(5, 6, 'AN'),
  addressInformation1: sealed(7, 41, 'X', 'ADDRESS_BUSINESS'),
  addressComponentQualifier2: text(42, 43, 'AN'),
  addressInformation2: sealed(44, 78, 'X', 'ADDRESS_BUSINESS'),
} as const;

const placeFields = {
  cityName: sealed(5, 39, 'X', 'ADDRESS_BUSINESS'),
  countrySubEntityCode: text(40, 42, 'AN'),
  postalCode: sealed(49, 63, 'X', 'ADDRESS_BUSINESS'),
  countryCode: text(64, 65, 'A'),
} as const;

/** Party of the shipment. */
export const aeSe30 = defineRecord({
  chapter: 'AE',
  tag: 'SE30',
  title: 'Party of the shipment',
  fields: entityFields,
});

/**
 * Global business identifier of a party of the shipment: of a legal entity (LEI), a location (GLN), D-U-N-S or Altana's.
 * All are numbers of a business that anyone may look up, and are sealed as D-U-N-S.
 */
export const aeSe31 = defineRecord({
  chapter: 'AE',
  tag: 'SE31',
  title: 'Global business identifier of a party of the shipment',
  fields: businessIdentifierFields,
});

/** What a party of the shipment does, in words. */
export const aeSe32 = defineRecord({
  chapter: 'AE',
  tag: 'SE32',
  title: 'Party type description of a party of the shipment',
  fields: partyTypeFields,
});

/** Street address of a party of the shipment. */
export const aeSe35 = defineRecord({
  chapter: 'AE',
  tag: 'SE35',
  title: 'Street address of a party of the shipment',
  fields: streetFields,
});

/** Place of a party of the shipment; the chapter prints no filler behind it. */
export const aeSe36 = defineRecord({
  chapter: 'AE',
  tag: 'SE36',
  title: 'Place of a party of the shipment',
  fields: placeFields,
});

/** Party of a line. */
export const aeSe50 = defineRecord({
  chapter: 'AE',
  tag: 'SE50',
  title: 'Party of a line',
  fields: entityFields,
});

/** Global business identifier of a party of a line. */
export const aeSe51 = defineRecord({
  chapter: 'AE',
  tag: 'SE51',
  title: 'Global business identifier of a party of a line',
  fields: businessIdentifierFields,
});

/** What a party of a line does, in words. */
export const aeSe52 = defineRecord({
  chapter: 'AE',
  tag: 'SE52',
  title: 'Party type description of a party of a line',
  fields: partyTypeFields,
});

/** Street address of a party of a line. */
export const aeSe55 = defineRecord({
  chapter: 'AE',
  tag: 'SE55',
  title: 'Street address of a party of a line',
  fields: streetFields,
});

/** Place of a party of a line; the chapter prints no filler behind it. */
export const aeSe56 = defineRecord({
  chapter: 'AE',
  tag: 'SE56',
  title: 'Place of a party of a line',
  fields: placeFields,
});

/** Whether sanctions are disclaimed for a tariff number. */
export const aeSe60 = defineRecord({
  chapter: 'AE',
  tag: 'SE60',
  title: 'Cargo HTS additional detail',
  fields: { sanctionDisclaimIndicator: text(5, 5, 'A') },
});

/** Today's tariff number of goods in privileged foreign status. */
export const aeSe61 = defineRecord({
  chapter: 'AE',
  tag: 'SE61',
  title: 'FTZ privileged foreign status additional detail',
  fields: { currentHtsNumber: text(5, 14, 'AN') },
});

/** Which fact about goods under sanctions follows: method of harvest, country of mining. */
export const aeSe62 = defineRecord({
  chapter: 'AE',
  tag: 'SE62',
  title: 'Cargo sanctions record identifier detail',
  fields: {
    recordId: text(5, 6, 'N'),
    recordType: text(7, 16, 'AN'),
    fieldName: text(17, 80, 'AN'),
  },
});

/** The fact: a code, a country, or the name of a vessel. */
export const aeSe63 = defineRecord({
  chapter: 'AE',
  tag: 'SE63',
  title: 'Cargo sanctions record detail',
  fields: { fieldValue: sealed(5, 80, 'AN', 'FREE_TEXT') },
});

/** Commercial description for the agencies of a line. */
export const aeOi = defineRecord({
  chapter: 'AE',
  tag: 'OI',
  title: 'PGA commercial description',
  fields: { commercialDescriptionText: sealed(11, 80, 'AN', 'FREE_TEXT') },
});
