import { date, defineRecord, number, sealed, text } from '../record-layout.ts';

// Participating Government Agencies Message Set, July 2026: the line, its products and what they are.

/** Commercial description. */
export const pgOI = defineRecord({
  chapter: 'PG',
  tag: 'OI',
  title: 'Commercial description',
  fields: {
    commercialDescription: sealed(11, 80, 'X', 'FREE_TEXT'),
  },
});

/** Substitution group. */
export const pg00 = defineRecord({
  chapter: 'PG',
  tag: 'PG00',
  title: 'Substitution group',
  fields: {
    substitutionIndicator: text(5, 5, 'X'),
    substitutionNumber: text(6, 9, 'AN'),
  },
});

/** Agency line. */
export const pg01 = defineRecord({
  chapter: 'PG',
  tag: 'PG01',
  title: 'Agency line',
  fields: {
    pgaLineNumber: text(5, 7, 'N'),
    governmentAgencyCode: text(8, 10, 'AN'),
    governmentAgencyProgramCode: text(11, 13, 'X'),
    governmentAgencyProcessingCode: text(14, 16, 'AN'),
    electronicImageSubmitted: text(17, 17, 'A'),
    confidentialInformationIndicator: text(18, 18, 'A'),
    globalProductCodeQualifier: text(19, 22, 'AN'),
    globalProductCode: text(23, 41, 'X'),
    intendedUseCode: text(42, 57, 'X'),
    intendedUseDescription: sealed(58, 78, 'X', 'FREE_TEXT'),
    correctionIndicator: text(79, 79, 'X'),
    disclaimer: text(80, 80, 'A'),
  },
});

/** Product or component. */
export const pg02 = defineRecord({
  chapter: 'PG',
  tag: 'PG02',
  title: 'Product or component',
  fields: {
    itemType: text(5, 5, 'A'),
    productCodeQualifier1: text(6, 9, 'AN'),
    productCodeNumber1: text(10, 28, 'X'),
    productCodeQualifier2: text(29, 32, 'AN'),
    productCodeNumber2: text(33, 51, 'X'),
    productCodeQualifier3: text(52, 55, 'AN'),
    productCodeNumber3: text(56, 74, 'X'),
  },
});

/** Constituent element. */
export const pg04 = defineRecord({
  chapter: 'PG',
  tag: 'PG04',
  title: 'Constituent element',
  fields: {
    constituentActiveIngredientQualifier: text(5, 5, 'A'),
    constituentElementName: text(6, 56, 'X'),
    quantityOfConstituentElement: number(57, 68, 'N', 2),
    unitOfMeasure: text(69, 73, 'AN'),
    percentOfConstituentElement: number(74, 80, 'N', 4),
  },
});

/** Scientific name. */
export const pg05 = defineRecord({
  chapter: 'PG',
  tag: 'PG05',
  title: 'Scientific name',
  fields: {
    scientificGenusName: text(5, 26, 'X'),
    scientificSpeciesName: text(27, 48, 'X'),
    scientificSubSpeciesName: text(49, 66, 'X'),
    scientificSpeciesCode: text(67, 73, 'AN'),
    fwsDescriptionCode: text(74, 80, 'AN'),
  },
});

/** Origin and processing. */
export const pg06 = defineRecord({
  chapter: 'PG',
  tag: 'PG06',
  title: 'Origin and processing',
  fields: {
    sourceTypeCode: text(5, 7, 'AN'),
    countryCode: text(8, 9, 'X'),
    geographicLocation: text(10, 29, 'X'),
    processingStartDate: date(30, 37, 'N', 'MMDDCCYY'),
    processingEndDate: date(38, 45, 'N', 'MMDDCCYY'),
    processingTypeCode: text(46, 50, 'AN'),
    processingDescription: sealed(51, 80, 'X', 'FREE_TEXT'),
  },
});

/** Product trade name and identity. */
export const pg07 = defineRecord({
  chapter: 'PG',
  tag: 'PG07',
  title: 'Product trade name and identity',
  fields: {
    tradeOrBrandName: sealed(5, 39, 'X', 'NAME'),
    model: text(40, 54, 'X'),
    manufactureMonthAndYear: text(55, 60, 'N'),
    itemIdentityNumberQualifier: text(61, 63, 'AN'),
    itemIdentityNumber: text(64, 80, 'X'),
  },
});

/** Further item identity numbers. */
export const pg08 = defineRecord({
  chapter: 'PG',
  tag: 'PG08',
  title: 'Further item identity numbers',
  fields: {
    itemIdentityNumber1: text(5, 21, 'X'),
    itemIdentityNumber2: text(22, 38, 'X'),
    itemIdentityNumber3: text(39, 55, 'X'),
    itemIdentityNumber4: text(56, 72, 'X'),
  },
});

/** Product characteristics. */
export const pg10 = defineRecord({
  chapter: 'PG',
  tag: 'PG10',
  title: 'Product characteristics',
  fields: {
    categoryTypeCode: text(5, 10, 'AN'),
    categoryCode: text(11, 15, 'AN'),
    commodityQualifierCode: text(16, 19, 'X'),
    commodityCharacteristicQualifier: text(20, 23, 'AN'),
    commodityCharacteristicDescription: sealed(24, 80, 'X', 'FREE_TEXT'),
  },
});

/** Common names. */
export const pg17 = defineRecord({
  chapter: 'PG',
  tag: 'PG17',
  title: 'Common names',
  fields: {
    specificCommonName: text(5, 34, 'X'),
    generalCommonName: text(35, 64, 'X'),
    liveVenomousWildlifeCode: text(65, 65, 'A'),
    cartonsContainingWildlife: number(66, 70, 'N', 0),
  },
});

/** Hazardous material. */
export const pg18 = defineRecord({
  chapter: 'PG',
  tag: 'PG18',
  title: 'Hazardous material',
  fields: {
    unDangerousGoodsCode: text(5, 14, 'AN'),
    hazardousClassCode: text(15, 18, 'X'),
    epaHazardousWasteCode: text(19, 22, 'AN'),
    hazardousMaterialDescription: sealed(23, 72, 'X', 'FREE_TEXT'),
    packagingGroupCode: text(73, 73, 'N'),
  },
});
