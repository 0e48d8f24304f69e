import { concentrationAnswers } from '../measures/concentration/known-answers.ts';
import { exportsAnswers } from '../measures/exports/known-answers.ts';
import { importsDutyAnswers } from '../measures/imports/duty/known-answers.ts';
import { importsQuantityAnswers } from '../measures/imports/quantity/known-answers.ts';
import { importsTransportAnswers } from '../measures/imports/transport/known-answers.ts';
import { importsValueAnswers } from '../measures/imports/value/known-answers.ts';
import { priceAnswers } from '../measures/price/known-answers.ts';
import { qualityPublishedAnswers } from '../measures/quality/published/known-answers.ts';
import { structureAnswers } from '../measures/structure/known-answers.ts';
import type { KnownAnswer } from './known-answer.ts';

/** The known answers of every measure of published statistics, family by family. */
export const tradeAnswers: readonly KnownAnswer[] = [
  ...importsValueAnswers,
  ...importsDutyAnswers,
  ...importsTransportAnswers,
  ...importsQuantityAnswers,
  ...exportsAnswers,
  ...priceAnswers,
  ...qualityPublishedAnswers,
  ...structureAnswers,
  ...concentrationAnswers,
];
