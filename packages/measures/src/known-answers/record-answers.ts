import type { RecordAnswer } from './record-answer.ts';
import { adcvdAnswers } from '../measures/adcvd/known-answers.ts';
import { auditAnswers } from '../measures/audit/known-answers.ts';
import { bondsAnswers } from '../measures/bonds/known-answers.ts';
import { ceeAnswers } from '../measures/cee/known-answers.ts';
import { complianceAnswers } from '../measures/compliance/known-answers.ts';
import { enforcementAnswers } from '../measures/enforcement/known-answers.ts';
import { entryAnswers } from '../measures/entry/known-answers.ts';
import { examsAnswers } from '../measures/exams/known-answers.ts';
import { ftaAnswers } from '../measures/fta/known-answers.ts';
import { iprAnswers } from '../measures/ipr/known-answers.ts';
import { liquidationAnswers } from '../measures/liquidation/known-answers.ts';
import { partnershipAnswers } from '../measures/partnership/known-answers.ts';
import { ptiAnswers } from '../measures/pti/known-answers.ts';
import { qualityAnswers } from '../measures/quality/known-answers.ts';
import { releaseAnswers } from '../measures/release/known-answers.ts';
import { revenueAnswers } from '../measures/revenue/known-answers.ts';
import { riskAnswers } from '../measures/risk/known-answers.ts';
import { textilesAnswers } from '../measures/textiles/known-answers.ts';
import { validationAnswers } from '../measures/validation/known-answers.ts';
import { workforceAnswers } from '../measures/workforce/known-answers.ts';
import { importsRecordAnswers } from '../measures/imports/record-known-answers.ts';
import { exportsRecordAnswers } from '../measures/exports/record-known-answers.ts';
import { structureRecordAnswers } from '../measures/structure/record-known-answers.ts';
import { concentrationRecordAnswers } from '../measures/concentration/record-known-answers.ts';

/** The known answers of every measure of transactions, family by family. */
export const recordAnswers: readonly RecordAnswer[] = [
  ...importsRecordAnswers,
  ...exportsRecordAnswers,
  ...structureRecordAnswers,
  ...concentrationRecordAnswers,
  ...adcvdAnswers,
  ...auditAnswers,
  ...bondsAnswers,
  ...ceeAnswers,
  ...complianceAnswers,
  ...enforcementAnswers,
  ...entryAnswers,
  ...examsAnswers,
  ...ftaAnswers,
  ...iprAnswers,
  ...liquidationAnswers,
  ...partnershipAnswers,
  ...ptiAnswers,
  ...qualityAnswers,
  ...releaseAnswers,
  ...revenueAnswers,
  ...riskAnswers,
  ...textilesAnswers,
  ...validationAnswers,
  ...workforceAnswers,
];
