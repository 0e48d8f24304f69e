import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

/**
 * Distinct filers, exporters themselves or their agents, with at least one declaration in the Automated Export System
 * (AES), by date of export. Whose filings were all refused is no participant. Counts of months or ports do not add.
 * FY2001: 490,053.
 *
 * @nulls Never null; zero without a declaration.
 */
export const aesParticipants = measure({
  id: 'exports/aes-participants',
  title: 'AES participants',
  aliases: ['AES filers', 'Automated Export System filers'],
  unit: 'count',
  direction: 'neutral',
  formula: 'distinct(filer)',
  source: 'customs-performance-2001',
  inputs: { filers: rowsOf('export_line').distinct('filer') },
  compute: ({ filers }) => filers,
});
