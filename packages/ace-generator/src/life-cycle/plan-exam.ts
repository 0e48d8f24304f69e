import type { Entry } from '../entry/entry.ts';
import type { Draw } from '../random/draw.ts';
import type { ExamCourse } from './course.ts';
import { RATES } from './rates.ts';

const CATEGORIES = [
  'CLASSIFICATION',
  'VALUE',
  'ORIGIN',
  'QUANTITY',
  'MARKING',
  'IPR',
  'ADMISSIBILITY',
  'ADCVD',
] as const;

/** Draws how an examination of an entry goes. */
export function planExam(entry: Entry, draw: Draw): ExamCourse {
  const kind = draw.unit();
  const targeted = kind < RATES.targeted;
  const random = !targeted && kind < RATES.targeted + RATES.random;
  const ordered = entry.dates.entered + draw.between(0, 1);
  const risk = entry.importer.risk * (targeted ? 2.2 : 1);
  const discrepancy = draw.chance(Math.min(0.95, risk));
  const finding = discrepancy && draw.chance(RATES.findingOfDiscrepancy);
  return {
    targeted,
    random,
    ordered,
    completed: ordered + draw.between(0, 6),
    discrepancy,
    finding,
    seizure: finding && draw.chance(RATES.seizureOfFinding * (entry.importer.risk > 0.3 ? 3 : 1)),
    revenue: finding ? Math.round(entry.totals.value * (0.01 + 0.1 * draw.unit())) : 0,
    category: draw.pick(CATEGORIES),
    score: Math.min(999, Math.round(1000 * (0.15 + 0.5 * Math.min(1, risk) + 0.35 * draw.unit()))),
  };
}
