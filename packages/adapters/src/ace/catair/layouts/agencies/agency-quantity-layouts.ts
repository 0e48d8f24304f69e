import { date, defineRecord, money, number, sealed, text } from '../record-layout.ts';

// Participating Government Agencies Message Set, July 2026: lots, packages, containers, quantities and places.

/** Product condition and lot. */
export const pg25 = defineRecord({
  chapter: 'PG',
  tag: 'PG25',
  title: 'Product condition and lot',
  fields: {
    temperatureQualifier: text(5, 5, 'A'),
    degreeType: text(6, 6, 'A'),
    negativeTemperatureIndicator: text(7, 7, 'A'),
    actualTemperature: number(8, 13, 'N', 2),
    locationOfTemperatureRecording: text(14, 14, 'A'),
    lotNumberQualifier: text(15, 15, 'AN'),
    lotNumber: text(16, 40, 'X'),
    lotProductionStartDate: date(41, 48, 'N', 'MMDDCCYY'),
    lotProductionEndDate: date(49, 56, 'N', 'MMDDCCYY'),
    pgaLineValue: money(57, 68, 'N', 0),
    pgaUnitValue: money(69, 80, 'N', 2),
  },
});

/** Packaging. */
export const pg26 = defineRecord({
  chapter: 'PG',
  tag: 'PG26',
  title: 'Packaging',
  fields: {
    packagingQualifier: text(5, 5, 'N'),
    quantity: number(6, 17, 'N', 2),
    unitOfMeasure: text(18, 22, 'X'),
    packageIdentifier: text(23, 47, 'X'),
    packagingMethod: text(48, 50, 'AN'),
    packageMaterial: text(51, 65, 'X'),
    packageFiller: text(66, 80, 'X'),
  },
});

/** Containers. */
export const pg27 = defineRecord({
  chapter: 'PG',
  tag: 'PG27',
  title: 'Containers',
  fields: {
    containerNumber1: text(5, 24, 'AN'),
    typeOfContainer1: text(25, 25, 'N'),
    containerLength1: number(26, 27, 'N', 0),
    containerNumber2: text(28, 47, 'AN'),
    typeOfContainer2: text(48, 48, 'N'),
    containerLength2: number(49, 50, 'N', 0),
    containerNumber3: text(51, 70, 'AN'),
    typeOfContainer3: text(71, 71, 'N'),
    containerLength3: number(72, 73, 'N', 0),
  },
});

/** Can dimensions and package tracking. */
export const pg28 = defineRecord({
  chapter: 'PG',
  tag: 'PG28',
  title: 'Can dimensions and package tracking',
  fields: {
    canDimension1: text(5, 8, 'N'),
    canDimension2: text(9, 12, 'N'),
    canDimension3: text(13, 16, 'N'),
    packageTrackingNumberCode: text(17, 20, 'AN'),
    packageTrackingNumber: text(21, 70, 'AN'),
  },
});

/** Net and gross quantities. */
export const pg29 = defineRecord({
  chapter: 'PG',
  tag: 'PG29',
  title: 'Net and gross quantities',
  fields: {
    netUnitOfMeasure: text(5, 7, 'AN'),
    netQuantity: number(8, 19, 'N', 2),
    grossUnitOfMeasure: text(20, 22, 'AN'),
    grossQuantity: number(23, 34, 'N', 2),
    unitNetUnitOfMeasure: text(35, 37, 'AN'),
    unitNetQuantity: number(38, 49, 'N', 2),
    unitGrossUnitOfMeasure: text(50, 52, 'AN'),
    unitGrossQuantity: number(53, 64, 'N', 2),
  },
});

/** Inspection, laboratory testing or arrival. */
export const pg30 = defineRecord({
  chapter: 'PG',
  tag: 'PG30',
  title: 'Inspection, laboratory testing or arrival',
  fields: {
    testingStatusCode: text(5, 5, 'A'),
    inspectionOrArrivalDate: date(6, 13, 'N', 'MMDDCCYY'),
    inspectionOrArrivalTime: text(14, 17, 'N'),
    inspectionOrArrivalLocationCode: text(18, 21, 'AN'),
    inspectionOrArrivalLocation: sealed(22, 71, 'X', 'ADDRESS_BUSINESS'),
  },
});

/** Harvesting vessel. */
export const pg31 = defineRecord({
  chapter: 'PG',
  tag: 'PG31',
  title: 'Harvesting vessel',
  fields: {
    characteristicTypeCode: text(5, 7, 'AN'),
    characteristic: text(8, 42, 'X'),
    unitOfMeasure: text(43, 45, 'AN'),
    harvestedCommodityNetWeight: number(46, 55, 'N', 2),
  },
});

/** Commodity routing. */
export const pg32 = defineRecord({
  chapter: 'PG',
  tag: 'PG32',
  title: 'Commodity routing',
  fields: {
    routingTypeCode: text(5, 7, 'AN'),
    routingCountryCode: text(8, 9, 'A'),
    politicalSubunitQualifier: text(10, 12, 'AN'),
    politicalSubunitNumber: text(13, 21, 'X'),
    politicalSubunitName: text(22, 76, 'X'),
  },
});

/** Geographic area of routing. */
export const pg33 = defineRecord({
  chapter: 'PG',
  tag: 'PG33',
  title: 'Geographic area of routing',
  fields: {
    geographicAreaCode: text(5, 13, 'X'),
    geographicAreaName: text(14, 78, 'X'),
  },
});

/** Start of a group. */
export const pg50 = defineRecord({
  chapter: 'PG',
  tag: 'PG50',
  title: 'Start of a group',
  fields: {},
});

/** End of a group. */
export const pg51 = defineRecord({
  chapter: 'PG',
  tag: 'PG51',
  title: 'End of a group',
  fields: {},
});
