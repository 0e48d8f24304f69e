import { requireAmounts } from '../../errors/require-amounts.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { mean } from '../shared/mean.ts';
import { checkedStrata, type CheckedStratum } from './checked-strata.ts';
import type { DesignEstimate } from './design-estimate.ts';
import { linearisedEstimate } from './linearised-estimate.ts';
import type { SampleDesign } from './sample-design.ts';
import type { SampledStratum } from './sampled-stratum.ts';

/** A sampled unit and the group that it fell into, by a classification that the sample was not drawn by. */
export interface GroupedUnit {
  readonly value: number | null;
  readonly group: string;
}

/**
 * Post-stratified mean: the means of groups weighted by what is known of their sizes, not by what the sample says
 * of them (also: post-stratified compliance rate).
 *
 * @formula sum(N_g/N * m_g), m_g = sum(w*y in g) / sum(w in g); var = var(sum(w*(N_g/sum(w in g))*(y - m_g))) / N^2
 * @unit unit of the values; the variance in its square
 * @nulls Null when a unit is null, when a stratum of the frame has no sampled unit, when a group of the population
 *   has none, when a unit is of a group whose size is not known or zero, and over no groups. The variance alone is
 *   null where the single-unit policy leaves it unknown.
 * @source cochran-1977, r-survey
 * @throws MeasureInputError - a value is not finite, a size is negative or not finite, a population is no whole
 *   number or below its sample, a single unit is refused
 * @example
 * poststratifiedMean([{ population: 8, units: [{ value: 1, group: 'a' }, { value: 3, group: 'b' }] }], { a: 6, b: 2 }, { correction: 'finite', singleUnit: 'refuse' }); // => { value: 1.5, variance: 0, degreesOfFreedom: 1 }
 */
export function poststratifiedMean(
  strata: readonly SampledStratum<GroupedUnit>[],
  groupPopulations: Readonly<Record<string, number>>,
  design: SampleDesign,
): DesignEstimate | null {
  requireAmounts('poststratifiedMean', groupPopulations);
  const checked = checkedStrata('poststratifiedMean', 'value', strata, (unit) => unit.value);
  const population = compensatedSum(Object.values(groupPopulations));
  if (checked === null || population === 0) return null;
  const labels = strata.filter((stratum) => stratum.population > 0).map(({ units }) => units);
  const groups = groupEstimates(checked, labels, groupPopulations);
  if (groups === null) return null;
  const value = compensatedSum([...groups.values()].map((group) => group.size * group.mean)) / population;
  const residuals = checked.map((stratum, at) => ({
    ...stratum,
    values: stratum.values.map((each, unit) => {
      const group = groups.get(labels[at]?.[unit]?.group ?? '');
      return group === undefined ? NaN : group.weighting * (each - group.mean);
    }),
  }));
  return linearisedEstimate('poststratifiedMean', { value, residuals, scale: population }, design);
}

interface GroupEstimate {
  readonly size: number;
  readonly mean: number;
  /** Known size over the size that the sample says. */
  readonly weighting: number;
}

/** Every group of the population with its mean; null when sample and population do not have the same groups. */
function groupEstimates(
  strata: readonly CheckedStratum[],
  labels: readonly (readonly GroupedUnit[])[],
  sizes: Readonly<Record<string, number>>,
): ReadonlyMap<string, GroupEstimate> | null {
  const present = new Set(labels.flatMap((units) => units.map(({ group }) => group)));
  const wanted = Object.keys(sizes).filter((group) => (sizes[group] ?? 0) > 0);
  if (present.size !== wanted.length || wanted.some((group) => !present.has(group))) return null;
  return new Map(
    wanted.map((group) => {
      const weighted = (read: (value: number) => number) =>
        compensatedSum(
          strata.map(
            ({ population, values }, at) =>
              population *
              mean(values.map((value, unit) => (labels[at]?.[unit]?.group === group ? read(value) : 0))),
          ),
        );
      const size = sizes[group] ?? NaN;
      const sampled = weighted(() => 1);
      return [group, { size, mean: weighted((value) => value) / sampled, weighting: size / sampled }];
    }),
  );
}
