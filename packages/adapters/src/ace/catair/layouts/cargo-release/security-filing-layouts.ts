import { defineRecord, sealed, text } from '../record-layout.ts';

// Cargo Release, implementation guide version 40: the importer security filing (ISF-10) within an entry.

/** Security filing header. */
export const sf10 = defineRecord({
  chapter: 'SF',
  tag: 'SF10',
  title: 'Security filing header',
  fields: {
    isfSubmissionType: text(5, 5, 'N'),
    shipmentTypeCode: text(6, 7, 'N'),
    actionCode: text(8, 8, 'A'),
    actionReasonCode: text(9, 10, 'X'),
    isfImporterNumberQualifier: text(11, 13, 'X'),
    isfImporterNumber: sealed(14, 28, 'X', 'PARTY_NUMBER'),
    reserved: text(29, 36, 'X'),
    modeOfTransportationCode: text(37, 38, 'N'),
    isfTransactionNumber: text(39, 53, 'X'),
    scacIdentifier: text(54, 57, 'A'),
    bondHolder: sealed(58, 72, 'X', 'PARTY_NUMBER'),
    bondActivityCode: text(73, 74, 'AN'),
    bondType: text(75, 75, 'N'),
    countryOfIssuance: text(79, 80, 'A'),
  },
});

/** Reference of a security filing. */
export const sf20 = defineRecord({
  chapter: 'SF',
  tag: 'SF20',
  title: 'Reference of a security filing',
  fields: {
    referenceIdentifierQualifier: text(5, 7, 'AN'),
    referenceIdentifier: text(8, 57, 'X'),
  },
});

/** Equipment. */
export const sf25 = defineRecord({
  chapter: 'SF',
  tag: 'SF25',
  title: 'Equipment',
  fields: {
    equipmentDescriptionCode: text(5, 6, 'X'),
    equipmentInitial: text(7, 10, 'A'),
    equipmentNumber: text(11, 25, 'N'),
    equipmentNumberCheckDigit: text(26, 26, 'N'),
    equipmentSizeTypeCode: text(27, 30, 'AN'),
  },
});

/** Party of a security filing. */
export const sf30 = defineRecord({
  chapter: 'SF',
  tag: 'SF30',
  title: 'Party of a security filing',
  fields: {
    entityCode: text(5, 7, 'A'),
    entityName: sealed(8, 42, 'X', 'NAME'),
    entityIdentifierQualifier: text(43, 45, 'X'),
    entityIdentifier: sealed(46, 65, 'X', 'PARTY_NUMBER'),
    countryCode: text(66, 67, 'AN'),
    dateOfBirth: sealed(68, 75, 'X', 'FREE_TEXT'),
  },
});

/** Secondary name of a party of a security filing. */
export const sf31 = defineRecord({
  chapter: 'SF',
  tag: 'SF31',
  title: 'Secondary name of a party of a security filing',
  fields: {
    entityCode: text(5, 7, 'A'),
    entityName: sealed(8, 42, 'X', 'NAME'),
  },
});

/** Street address of a party of a security filing. */
export const sf35 = defineRecord({
  chapter: 'SF',
  tag: 'SF35',
  title: 'Street address of a party of a security filing',
  fields: {
    addressComponentQualifier1: text(5, 6, 'AN'),
    addressInformation1: sealed(7, 41, 'AN', 'ADDRESS_BUSINESS'),
    addressComponentQualifier2: text(42, 43, 'AN'),
    addressInformation2: sealed(44, 78, 'AN', 'ADDRESS_BUSINESS'),
  },
});

/** Place of a party of a security filing. */
export const sf36 = defineRecord({
  chapter: 'SF',
  tag: 'SF36',
  title: 'Place of a party of a security filing',
  fields: {
    cityName: sealed(5, 39, 'AN', 'ADDRESS_BUSINESS'),
    countrySubEntityCode: text(40, 42, 'AN'),
    postalCode: sealed(49, 63, 'AN', 'ADDRESS_BUSINESS'),
    countryCode: text(64, 65, 'A'),
  },
});
