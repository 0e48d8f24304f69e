/** What a rate provision says about duty: none due yet, none due, or due. */
export type RateProvisionCategory = 'warehouse_ftz' | 'free' | 'dutiable';

/** A rate provision: under which part of the tariff goods were entered; a row of `ref_rate_provision`. */
export interface RateProvisionRow {
  /** Two digits. */
  readonly code: string;
  readonly title: string;
  readonly category: RateProvisionCategory;
  /** False for 70 and 79: dutiable value without calculated duty, which dilutes a rate over dutiable value. */
  readonly duty_calculated: boolean;
}

const free = { category: 'free', duty_calculated: false } as const;
const dutiable = { category: 'dutiable', duty_calculated: true } as const;
const dutyNotCalculated = { category: 'dutiable', duty_calculated: false } as const;

/** The 15 rate provisions of import statistics. */
export const rateProvisions: readonly RateProvisionRow[] = [
  {
    code: '00',
    title: 'Entered into bonded warehouse or foreign trade zone; duty not applicable',
    category: 'warehouse_ftz',
    duty_calculated: false,
  },
  { code: '10', title: 'Free under HTS chapters 01-97', ...free },
  { code: '11', title: 'Free: U.S. Virgin Islands, no duty', ...free },
  { code: '13', title: 'Free: processed under bond for export', ...free },
  { code: '14', title: 'Free: supplies for vessels or aircraft', ...free },
  { code: '16', title: 'Free: U.S. government imports', ...free },
  { code: '17', title: 'Free under HTS 9817.00.92 / 9817.00.94 / 9817.00.96', ...free },
  { code: '18', title: 'Free under legislation or proclamation (special programs)', ...free },
  { code: '19', title: 'Free under HTS chapter 99', ...free },
  { code: '61', title: 'Dutiable: General (column 1) rates', ...dutiable },
  { code: '62', title: 'Dutiable: Column 2 rates', ...dutiable },
  { code: '64', title: 'Dutiable: Special (trade agreement) rates', ...dutiable },
  { code: '69', title: 'Dutiable: chapter 99 rates, duty reported', ...dutiable },
  {
    code: '70',
    title: 'Dutiable: various or special rates of chapters 01-97, no duty calculated',
    ...dutyNotCalculated,
  },
  { code: '79', title: 'Dutiable: chapter 99 rates, no duty reported', ...dutyNotCalculated },
];
