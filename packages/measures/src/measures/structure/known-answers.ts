import type { KnownAnswer } from '../../known-answers/known-answer.ts';
import { exported, imported } from '../../known-answers/trade-rows.ts';
import * as structure from '../structure.ts';

const horses = '0101210010';
const cattle = '0102210010';
const swine = '0103100000';

/** Canada takes 20 of horses and 80 of cattle; all countries together 30 of horses and 270 of cattle. */
const sold = exported(
  { country: '1220', commodity: horses, export_value: 20 },
  { country: '1220', commodity: cattle, export_value: 80 },
  { country: '5700', commodity: horses, export_value: 10 },
  { country: '5700', commodity: cattle, export_value: 190 },
);
/** Canada sends 30 of horses and 10 of swine; all countries together 30, 60 of cattle and 30. */
const bought = imported(
  { country: '1220', commodity: horses, general_value: 30 },
  { country: '1220', commodity: swine, general_value: 10 },
  { country: '5700', commodity: cattle, general_value: 60 },
  { country: '5700', commodity: swine, general_value: 20 },
);
const both = { ...sold, ...bought };
const canada = { ask: { by: ['country'], where: { country: '1220' } }, at: ['1220'] } as const;
const horsesOfCanada = {
  ask: { by: ['country', 'hts4'], where: { country: '1220', hts4: '0101' } },
  at: ['1220', '0101'],
} as const;
const horsesAlone = { ask: { by: ['hts4'], where: { hts4: '0101' } }, at: ['0101'] } as const;

/** Pairs in two years: one continues (80 to 90), one enters (5), one exits (20). */
const twoYears = imported(
  { commodity: horses, year: 2023, general_value: 80 },
  { commodity: horses, year: 2024, general_value: 90 },
  { commodity: cattle, year: 2024, general_value: 5 },
  { commodity: swine, year: 2023, general_value: 20 },
);
const changes = {
  ...exported({ year: 2023, export_value: 100 }, { year: 2024, export_value: 130 }),
  ...imported({ year: 2023, general_value: 100 }, { year: 2024, general_value: 120 }),
};
const againstYearBefore = { ask: { compare: 'year_before' } } as const;

export const structureAnswers: readonly KnownAnswer[] = [
  {
    // The worked form of the index: 20 percent of exports against 10 percent in the whole is 2.
    measure: structure.rcaBalassa,
    rows: sold,
    ...horsesOfCanada,
    expected: 20 / (20 + 80) / (30 / (30 + 270)),
    doubled: 'stays',
  },
  {
    measure: structure.revealedImportAdvantage,
    rows: bought,
    ...horsesOfCanada,
    expected: 30 / (30 + 10) / (30 / (30 + 60 + 30)),
    doubled: 'stays',
  },
  {
    // The example of the encyclopaedia: exports 300 and imports 200 give 0.80.
    measure: structure.grubelLloyd,
    rows: { ...exported({ export_value: 300 }), ...imported({ general_value: 200 }) },
    expected: 0.8,
    doubled: 'stays',
  },
  {
    // One-way trade in both products: 0, where the index of the totals would be 1.
    measure: structure.grubelLloydAggregate,
    rows: {
      ...exported({ commodity: horses, export_value: 10 }),
      ...imported({ commodity: cattle, general_value: 10 }),
    },
    expected: 0,
    doubled: 'stays',
  },
  {
    measure: structure.grubelLloydAggregate,
    rows: both,
    expected: 1 - (Math.abs(30 - 30) + Math.abs(270 - 60) + Math.abs(0 - 30)) / (30 + 30 + 270 + 60 + 0 + 30),
    doubled: 'stays',
  },
  {
    measure: structure.marginalIit,
    rows: changes,
    ...againstYearBefore,
    expected: 1 - Math.abs(30 - 20) / (30 + 20),
    doubled: 'stays',
  },
  {
    measure: structure.lafay,
    rows: both,
    ...horsesAlone,
    expected: ((30 - 30) / (30 + 30) - (300 - 120) / (300 + 120)) * ((30 + 30) / (300 + 120)),
    doubled: 'stays',
  },
  {
    measure: structure.michaely,
    rows: both,
    ...horsesAlone,
    expected: 30 / 300 - 30 / 120,
    doubled: 'stays',
  },
  {
    measure: structure.tradeComplementarity,
    rows: both,
    expected: 1 - (Math.abs(30 / 300 - 30 / 120) + Math.abs(270 / 300 - 60 / 120) + 30 / 120) / 2,
    doubled: 'stays',
  },
  {
    measure: structure.unctadDiversification,
    rows: sold,
    ...canada,
    expected: (Math.abs(20 / 100 - 30 / 300) + Math.abs(80 / 100 - 270 / 300)) / 2,
    doubled: 'stays',
  },
  {
    measure: structure.krugmanSpecialisation,
    rows: bought,
    ...canada,
    expected: Math.abs(30 / 40 - 30 / 120) + 60 / 120 + Math.abs(10 / 40 - 30 / 120),
    doubled: 'stays',
  },
  {
    // Canada supplies horses and swine, which are 60 of the 120 that are bought at all.
    measure: structure.hkExtensiveMargin,
    rows: bought,
    ...canada,
    expected: (30 + 30) / (30 + 60 + 30),
    doubled: 'stays',
  },
  {
    measure: structure.hkIntensiveMargin,
    rows: bought,
    ...canada,
    expected: (30 + 10) / (30 + 30),
    doubled: 'stays',
  },
  {
    measure: structure.growthContinuing,
    rows: twoYears,
    ...againstYearBefore,
    expected: (90 - 80) / (80 + 20),
    doubled: 'stays',
  },
  {
    measure: structure.growthEntering,
    rows: twoYears,
    ...againstYearBefore,
    expected: 5 / (80 + 20),
    doubled: 'stays',
  },
  {
    measure: structure.growthExiting,
    rows: twoYears,
    ...againstYearBefore,
    expected: -20 / (80 + 20),
    doubled: 'stays',
  },
  {
    measure: structure.pairSurvivalRate,
    rows: twoYears,
    ...againstYearBefore,
    expected: 1 / 2,
    doubled: 'stays',
  },
  {
    measure: structure.structuralChange,
    rows: twoYears,
    ...againstYearBefore,
    expected: (Math.abs(90 / 95 - 80 / 100) + 5 / 95 + 20 / 100) / 2,
    doubled: 'stays',
  },
];
