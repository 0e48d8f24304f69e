import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { sumOrNull } from '../../../formulas/basics/sum-or-null.ts';

const cases = rowsOf('eapa_case');
const initiations = cases.on('initiation_deadline').where(cases.reported('initiated'));
const measures = cases.on('interim_deadline').where(cases.reported('interim_measures'));
const determinations = cases.on('determination_deadline');

type Day = 'initiated' | 'interim_measures' | 'determined';
const onTime = (done: Day, due: 'initiation_deadline' | 'interim_deadline' | 'determination_deadline') =>
  compare(cases.date(done), '<=', cases.date(due));

/**
 * EAPA deadline compliance: of the stages of evasion investigations that were due in the period, those done on the
 * last day or before: initiation (15 working days), interim measures (90 days), determination (300 days, or 360
 * when extended). A stage counts by its due date, so that one that is late and not done yet counts as late. An
 * allegation that was declined and an investigation without interim measures have no date of that decision: only a
 * determination can be missing.
 *
 * @nulls Null when no stage was due.
 */
export const eapaOnTimeRate = measure({
  id: 'adcvd/eapa-on-time-rate',
  title: 'EAPA deadline compliance',
  aliases: ['Enforce and Protect Act deadlines'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(stage where done <= due) / count(stage), stages due in the period',
  source: 'cbp-eapa',
  inputs: {
    initiationsOnTime: initiations.count().where(onTime('initiated', 'initiation_deadline')),
    initiations: initiations.count(),
    measuresOnTime: measures.count().where(onTime('interim_measures', 'interim_deadline')),
    measures: measures.count(),
    determinationsOnTime: determinations.count().where(onTime('determined', 'determination_deadline')),
    determinations: determinations.count(),
  },
  compute: (stages) =>
    ratioOrNull(
      sumOrNull([stages.initiationsOnTime, stages.measuresOnTime, stages.determinationsOnTime]),
      sumOrNull([stages.initiations, stages.measures, stages.determinations]),
    ),
});
