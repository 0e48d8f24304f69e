import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../known-answers/record-rows.ts';
import * as structure from '../structure.ts';
import { structureWorldAnswers } from './world/known-answers.ts';

const horses = { hts10: '0101210010', uom1: 'NO' } as const;
const cars = { hts10: '8703230110', uom1: 'NO' } as const;
const sold = (of: Readonly<{ hts10: string; uom1: string }>, fas_value: number, qty1: number | null) =>
  recordsOf('export_line', { schedule_b: `${of.hts10.slice(0, 6)}9999`, uom1: of.uom1, fas_value, qty1 });
const bought = (
  of: Readonly<{ hts10: string; uom1: string }>,
  entered_value: number,
  qty1: number,
  entry_no = 'A',
) => recordsOf('entry_line', { ...of, entered_value, qty1, entry_no });

/**
 * Horses: unit values 2 and 1, overlap 30. Cars: 115 and 100, fifteen percent and no more, overlap 10. Cloth goes both
 * ways, but in units that differ; a line without a quantity and a cancelled entry would change the unit values.
 */
const twoWays = together(
  sold(horses, 30, 15),
  sold(horses, 1000, null),
  bought(horses, 50, 50),
  bought(horses, 900, 1, 'C'),
  sold(cars, 1150, 10),
  bought(cars, 10, 0.1),
  sold({ hts10: '5208110000', uom1: 'KG' }, 70, 7),
  bought({ hts10: '5208110000', uom1: 'M2' }, 70, 99),
  recordsOf('entry_summary', { entry_no: 'C', cancelled: true }),
);

export const structureRecordAnswers: readonly RecordAnswer[] = [
  ...structureWorldAnswers,
  { measure: structure.verticalIitShare, rows: twoWays, expected: 30 / (30 + 10), inTwoWorlds: 'stays' },
  {
    measure: structure.verticalIitShare,
    rows: together(sold(horses, 30, 15), bought(cars, 10, 1)),
    expected: null,
    inTwoWorlds: 'stays',
  },
];
