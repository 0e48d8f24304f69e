import { rowsOf } from '../../algebra/record-rows.ts';

const audits = rowsOf('audit');

/** Regulatory audits by the day on which they were completed. */
export const completedAudits = audits.on('completed');

/** Regulatory audits by the day of their report. */
export const reportedAudits = audits.on('report_date');
