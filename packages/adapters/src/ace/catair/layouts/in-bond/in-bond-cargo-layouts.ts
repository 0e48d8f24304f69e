import { defineRecord, money, number, sealed, text } from '../record-layout.ts';

// In-bond, implementation guide of April 2026 (amendment 51): containers and cargo of a bill (QP).

/** Container. */
export const qp65 = defineRecord({
  chapter: 'QP',
  tag: '65',
  title: 'Container',
  fields: {
    containerNumber: text(3, 16, 'AN'),
    sealNumber1: text(17, 31, 'AN'),
    sealNumber2: text(32, 46, 'AN'),
    containerDescriptionCode: text(47, 48, 'AN'),
  },
});

/** Harmonized number of cargo. */
export const qp70 = defineRecord({
  chapter: 'QP',
  tag: '70',
  title: 'Harmonized number of cargo',
  fields: {
    harmonizedNumber: text(3, 12, 'N'),
    value: money(14, 21, 'N', 0),
    weight: number(22, 31, 'N', 0),
    weightUnit: text(32, 33, 'A'),
  },
});

/** Description of cargo. */
export const qp71 = defineRecord({
  chapter: 'QP',
  tag: '71',
  title: 'Description of cargo',
  fields: {
    pieceCount: number(3, 12, 'N', 0),
    description: sealed(13, 57, 'X', 'FREE_TEXT'),
    manifestUnitCode: text(58, 60, 'AN'),
  },
});

/** Marks and numbers. */
export const qp72 = defineRecord({
  chapter: 'QP',
  tag: '72',
  title: 'Marks and numbers',
  fields: {
    marksAndNumbers: sealed(3, 47, 'X', 'FREE_TEXT'),
  },
});

/** Hazardous material. */
export const qp75 = defineRecord({
  chapter: 'QP',
  tag: '75',
  title: 'Hazardous material',
  fields: {
    hazardousMaterialCode: text(3, 12, 'X'),
    hazardousMaterialClass: text(13, 16, 'X'),
    hazardousMaterialCodeQualifier: text(17, 17, 'X'),
    hazardousMaterialDescription: sealed(18, 47, 'AN', 'FREE_TEXT'),
    hazardousMaterialContact: sealed(48, 71, 'AN', 'NAME'),
    flashpointTemperature: number(72, 74, 'N', 0),
    unitOfMeasureCode: text(75, 76, 'X'),
    negativeIndicator: text(77, 77, 'A'),
  },
});

/** Hazardous material, further description. */
export const qp76 = defineRecord({
  chapter: 'QP',
  tag: '76',
  title: 'Hazardous material, further description',
  fields: {
    hazardousMaterialDescription: sealed(3, 31, 'X', 'FREE_TEXT'),
    hazardousMaterialClassification: sealed(32, 61, 'X', 'FREE_TEXT'),
  },
});
