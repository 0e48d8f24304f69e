import { allOf } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dayOf } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const all = rowsOf('exam');
const exams = all.on(dayOf(all.instant('completed_ts')));
const chosen = allOf(exams.is('outbound'), exams.is('targeted'));

/**
 * Share of completed examinations of exports, chosen by targeting, that found something that matters (also: outbound
 * hit rate), by day of completion. A positive result is an offence, a seizure or revenue. FY2001: 9.54 percent.
 *
 * @nulls Null when no targeted examination of an export was completed.
 */
export const outboundTargetingEffectiveness = measure({
  id: 'exports/outbound-targeting-effectiveness',
  title: 'Outbound targeting effectiveness',
  aliases: ['outbound hit rate', 'export exam hit rate'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(exam where outbound and targeted and finding) / count(exam where outbound and targeted)',
  source: 'customs-performance-2001',
  inputs: {
    findings: exams.count().where(allOf(chosen, exams.is('finding'))),
    targeted: exams.count().where(chosen),
  },
  compute: ({ findings, targeted }) => ratioOrNull(findings, targeted),
});
