import { amount, code, count, date, decimal, flag, optional } from './record-column.ts';
import { defineRecord } from './record-fact.ts';

const month = date('First day of the month');
const unit = code([2, 12], 'Port, Center or team');

/** Positions, by month. */
export const staffPosition = defineRecord({
  name: 'staff_position',
  title: 'Positions',
  grain: 'month x unit x position',
  keys: ['month', 'unit', 'position'],
  occurredOn: 'month',
  modules: ['ACE_VADM'],
  columns: {
    month,
    unit,
    position: code([2, 24], 'Position: IMPORT_SPECIALIST, ENTRY_SPECIALIST, AUDITOR, SUPPORT ...'),
    revenue_position: flag('A revenue position; otherwise support'),
    onboard: decimal(2, 'Positions filled'),
    mandated: count('Positions that the law asks for'),
    departures: count('Departures in the month'),
  },
});

/** Time spent, by task. */
export const staffTime = defineRecord({
  name: 'staff_time',
  title: 'Working time',
  grain: 'day x unit x task',
  keys: ['day', 'unit', 'task'],
  occurredOn: 'day',
  modules: ['ACE_VADM'],
  columns: {
    day: date('Day'),
    unit,
    task: code([2, 24], 'Task: REVIEW, EXAM, PROTEST, ADMIN ...'),
    revenue_function: flag('A customs revenue function'),
    hours: decimal(2, 'Hours'),
  },
});

/** Costs. */
export const costLedger = defineRecord({
  name: 'cost_ledger',
  title: 'Costs',
  grain: 'month x unit x activity',
  keys: ['month', 'unit', 'activity'],
  occurredOn: 'month',
  modules: ['ACE_VADM', 'ADD_WH'],
  columns: {
    month,
    unit,
    activity: code([2, 24], 'Activity'),
    fund: optional(code([2, 8], 'Fund')),
    cost: amount('Cost'),
  },
});
