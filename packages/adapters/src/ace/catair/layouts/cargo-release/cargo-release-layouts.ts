import { date, defineRecord, money, number, sealed, text } from '../record-layout.ts';

// Cargo Release, implementation guide version 40.

/** Cargo release header. */
export const se10 = defineRecord({
  chapter: 'SE',
  tag: 'SE10',
  title: 'Cargo release header',
  fields: {
    actionCode: text(5, 5, 'A'),
    entryFilerCode: text(6, 8, 'AN'),
    entryNumber: text(11, 18, 'AN'),
    entryTypeCode: text(20, 21, 'AN'),
    importerOfRecordType: text(22, 24, 'AN'),
    importerOfRecordNumber: sealed(25, 36, 'X', 'PARTY_NUMBER'),
    modeOfTransportationCode: text(37, 38, 'AN'),
    bondTypeCode: text(39, 39, 'N'),
    estimatedEntryValueAmount: money(40, 49, 'N', 0),
    plannedPortOfEntry: text(50, 54, 'AN'),
    splitShipmentReleaseCode: text(55, 55, 'AN'),
    portOfUnlading: text(56, 60, 'AN'),
  },
});

/** Cargo release additional header. */
export const se11 = defineRecord({
  chapter: 'SE',
  tag: 'SE11',
  title: 'Cargo release additional header',
  fields: {
    entryDateElectionCode: text(5, 5, 'X'),
    electedEntryDate: date(6, 11, 'N'),
    locationOfGoodsCode: text(12, 15, 'AN'),
    electedExamSiteCode: text(16, 19, 'AN'),
    conveyanceNameOrZoneIdentifier: text(20, 39, 'X'),
    voyageFlightTripNumber: text(40, 44, 'X'),
    generalOrderNumber: text(45, 64, 'AN'),
    bondedWarehouseCode: text(65, 68, 'AN'),
    warehouseEntryFilerCode: text(69, 71, 'AN'),
    warehouseEntryNumber: text(72, 79, 'AN'),
    immediateDeliveryIndicator: text(80, 80, 'X'),
  },
});

/** Contact and cancellation. */
export const se13 = defineRecord({
  chapter: 'SE',
  tag: 'SE13',
  title: 'Contact and cancellation',
  fields: {
    contactName: sealed(5, 44, 'AN', 'NAME'),
    contactPhone: sealed(45, 59, 'AN', 'PHONE'),
    cancellationReasonCode: text(60, 61, 'A'),
    multipleCargoDispositionsIndicator: text(62, 62, 'N'),
    documentImageIndicator: text(63, 63, 'N'),
    splitShipmentIndicator: text(64, 64, 'N'),
  },
});

/** Bill of lading. */
export const se15 = defineRecord({
  chapter: 'SE',
  tag: 'SE15',
  title: 'Bill of lading',
  fields: {
    billTypeIndicator: text(5, 5, 'A'),
    billIssuerCode: text(6, 9, 'AN'),
    billOfLadingNumber: text(10, 59, 'X'),
    quantity: number(60, 67, 'N', 0),
    nonAmsIndicator: text(73, 73, 'X'),
  },
});

/** Conveyance. */
export const se16 = defineRecord({
  chapter: 'SE',
  tag: 'SE16',
  title: 'Conveyance',
  fields: {
    carrierCode: text(5, 8, 'AN'),
    voyageFlightTripNumber: text(9, 13, 'X'),
    dateOfArrival: date(14, 19, 'N'),
    quantity: number(20, 27, 'N', 0),
    unitOfMeasureCode: text(28, 32, 'X'),
    conveyanceName: text(33, 52, 'X'),
  },
});

/** Equipment. */
export const se17 = defineRecord({
  chapter: 'SE',
  tag: 'SE17',
  title: 'Equipment',
  fields: {
    equipmentNumber: text(5, 24, 'AN'),
  },
});

/** Reference. */
export const se20 = defineRecord({
  chapter: 'SE',
  tag: 'SE20',
  title: 'Reference',
  fields: {
    referenceIdentifierQualifier: text(5, 7, 'AN'),
    referenceIdentifier: text(8, 57, 'X'),
  },
});

/** Party of the shipment. */
export const se30 = defineRecord({
  chapter: 'SE',
  tag: 'SE30',
  title: 'Party of the shipment',
  fields: {
    entityCode: text(5, 7, 'A'),
    entityName: sealed(8, 42, 'X', 'NAME'),
    entityIdentifierQualifier: text(43, 45, 'X'),
    entityIdentifier: sealed(46, 65, 'X', 'PARTY_OR_MID'),
  },
});

/** Global business identifier of a party of the shipment. */
export const se31 = defineRecord({
  chapter: 'SE',
  tag: 'SE31',
  title: 'Global business identifier of a party of the shipment',
  fields: {
    gbiIdentifierQualifier: text(5, 8, 'A'),
    gbiIdentifier: sealed(9, 28, 'AN', 'DUNS'),
  },
});

/** Street address of a party of the shipment. */
export const se35 = defineRecord({
  chapter: 'SE',
  tag: 'SE35',
  title: 'Street address of a party of the shipment',
  fields: {
    addressComponentQualifier1: text(5, 6, 'AN'),
    addressInformation1: sealed(7, 41, 'X', 'ADDRESS_BUSINESS'),
    addressComponentQualifier2: text(42, 43, 'AN'),
    addressInformation2: sealed(44, 78, 'X', 'ADDRESS_BUSINESS'),
  },
});

/** Place of a party of the shipment. */
export const se36 = defineRecord({
  chapter: 'SE',
  tag: 'SE36',
  title: 'Place of a party of the shipment',
  fields: {
    cityName: sealed(5, 39, 'X', 'ADDRESS_BUSINESS'),
    countrySubEntityCode: text(40, 42, 'AN'),
    postalCode: sealed(49, 63, 'X', 'ADDRESS_BUSINESS'),
    countryCode: text(64, 65, 'A'),
  },
});

/** Line item. */
export const se40 = defineRecord({
  chapter: 'SE',
  tag: 'SE40',
  title: 'Line item',
  fields: {
    lineItemIdentifier: text(5, 7, 'N'),
    countryOfOriginCode: text(8, 9, 'A'),
    commercialInvoiceDescription: sealed(11, 80, 'X', 'FREE_TEXT'),
  },
});

/** Zone status and quantity of a line. */
export const se41 = defineRecord({
  chapter: 'SE',
  tag: 'SE41',
  title: 'Zone status and quantity of a line',
  fields: {
    zoneStatusCode: text(5, 5, 'A'),
    privilegedMerchandiseFilingDate: date(6, 11, 'N'),
    quantity: number(12, 19, 'N', 0),
  },
});

/** Party of a line. */
export const se50 = defineRecord({
  chapter: 'SE',
  tag: 'SE50',
  title: 'Party of a line',
  fields: {
    entityCode: text(5, 7, 'A'),
    entityName: sealed(8, 42, 'X', 'NAME'),
    entityIdentifierQualifier: text(43, 45, 'X'),
    entityIdentifier: sealed(46, 65, 'X', 'PARTY_OR_MID'),
  },
});

/** Global business identifier of a party of a line. */
export const se51 = defineRecord({
  chapter: 'SE',
  tag: 'SE51',
  title: 'Global business identifier of a party of a line',
  fields: {
    gbiIdentifierQualifier: text(5, 8, 'A'),
    gbiIdentifier: sealed(9, 28, 'AN', 'DUNS'),
  },
});

/** Street address of a party of a line. */
export const se55 = defineRecord({
  chapter: 'SE',
  tag: 'SE55',
  title: 'Street address of a party of a line',
  fields: {
    addressComponentQualifier1: text(5, 6, 'AN'),
    addressInformation1: sealed(7, 41, 'X', 'ADDRESS_BUSINESS'),
    addressComponentQualifier2: text(42, 43, 'AN'),
    addressInformation2: sealed(44, 78, 'X', 'ADDRESS_BUSINESS'),
  },
});

/** Place of a party of a line. */
export const se56 = defineRecord({
  chapter: 'SE',
  tag: 'SE56',
  title: 'Place of a party of a line',
  fields: {
    cityName: sealed(5, 39, 'X', 'ADDRESS_BUSINESS'),
    countrySubEntityCode: text(40, 42, 'AN'),
    postalCode: sealed(49, 63, 'X', 'ADDRESS_BUSINESS'),
    countryCode: text(64, 65, 'A'),
  },
});

/** Tariff number of a line. */
export const se60 = defineRecord({
  chapter: 'SE',
  tag: 'SE60',
  title: 'Tariff number of a line',
  fields: {
    htsNumber: text(5, 14, 'AN'),
    lineItemValueAmount: money(15, 24, 'N', 0),
  },
});

/** Tariff number of a line in a foreign-trade zone. */
export const se61 = defineRecord({
  chapter: 'SE',
  tag: 'SE61',
  title: 'Tariff number of a line in a foreign-trade zone',
  fields: {
    currentHtsNumber: text(5, 14, 'AN'),
  },
});

/** Disposition. */
export const se90 = defineRecord({
  chapter: 'SE',
  tag: 'SE90',
  title: 'Disposition',
  fields: {
    messageTypeCode: text(5, 6, 'AN'),
    messageIdentifierCode: text(7, 9, 'AN'),
    narrativeMessageText: text(10, 49, 'X'),
  },
});
