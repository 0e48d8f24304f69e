import { not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import {
  DUTY_CLASSES,
  HARBOR_CLASS,
  INTEREST_CLASS,
  PROCESSING_CLASSES,
  TAX_CLASSES,
} from '../../../populations/accounting-classes.ts';
import { collections } from './receipts.ts';

const namedClasses = [...DUTY_CLASSES, ...TAX_CLASSES, ...PROCESSING_CLASSES, HARBOR_CLASS, INTEREST_CLASS];

/**
 * Other user fees collected: everything that is posted under no class of duty, internal revenue tax, MPF, HMF or
 * interest: agricultural marketing fees, cotton, dutiable mail, COBRA. Said by what it is not, so that with the
 * others it adds up to all classes.
 *
 * @nulls Never null; zero without a receipt.
 */
export const otherFeesCollected = measure({
  id: 'revenue/other-fees-collected',
  title: 'Other user fees collected',
  aliases: ['user fees', 'cotton fee', 'agricultural fees', 'COBRA fees'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(amount where class is none of duty, tax, MPF, HMF and interest)',
  source: 'dhs-cbp-pia-036',
  inputs: { fees: collections.sum('amount').where(not(collections.codeIn('class', ...namedClasses))) },
  compute: ({ fees }) => dollars(fees),
});
