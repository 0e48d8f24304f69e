import type { ResolvedQuestion } from '@tradepulse/measures';
import type { ModuleId } from '@tradepulse/privacy';
import { ReportError } from '../errors/report-error.ts';
import { MARTS } from './marts.ts';

/** The levels at which every code is of one industry: a Center, or a chapter of the tariff and what is within it. */
const industries: readonly string[] = ['center', 'hts2', 'hts4', 'hts6', 'hts8', 'hts10'];

/**
 * Refuses reports of a module whose statistics leave grouped by industry when their first level is no industry: then every row
 * but the total would be of all of them.
 *
 * @source DHS/CBP/PIA-036, Overview, module 7
 * @throws ReportError - INDUSTRY_MISSING
 */
export function requireIndustry({ by }: Pick<ResolvedQuestion, 'by'>, module: ModuleId): void {
  if (MARTS[module].level !== 'industry' || industries.includes(by[0] ?? '')) return;
  throw new ReportError('INDUSTRY_MISSING', { module, levels: industries.join(', ') });
}
