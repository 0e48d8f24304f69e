import type { Group } from '../../../algebra/aggregate.ts';
import type { Input, InputValues } from '../../../algebra/input.ts';
import type { Predicate } from '../../../algebra/predicate.ts';
import type { RecordRows } from '../../../algebra/record-rows.ts';
import type { DesignEstimate } from '../../../formulas/sampling/design-estimate.ts';
import { domainProportion, type CountedStratum } from '../../../formulas/tallies/domain-proportion.ts';
import { frame, reviewed } from './frame.ts';
import { joinedStrata } from './joined-strata.ts';
import { sampleDesign } from './sample-design.ts';

/** What a rate of reviewed lines needs: the design, and the lines of the cell by stratum. */
export type RateInputs = Readonly<{
  frame: Input<readonly Group<'population'>[]>;
  reviewed: Input<readonly Group<'sampled'>[]>;
  lines: Input<readonly Group<'inDomain' | 'successes'>[]>;
}>;

/** The inputs of the share of reviewed lines, or of some of them, that have a property. */
export function rateInputs(lines: RecordRows<'cm_sample'>, property: Predicate): RateInputs {
  const inDomain = lines.count();
  const successes = inDomain.where(property);
  return { frame, reviewed, lines: lines.groups(['stratum'], { inDomain, successes }) };
}

/** The counts of each stratum; null when the frame does not hold the sample. */
export function countedStrata(inputs: InputValues<RateInputs>): readonly CountedStratum[] | null {
  const strata = joinedStrata(inputs, inputs.lines);
  if (strata === null) return null;
  return strata.map(({ population, sampled, cell }) => ({
    population,
    sampled,
    inDomain: cell?.inDomain ?? 0,
    successes: cell?.successes ?? 0,
  }));
}

/** The rate of a cell with its variance; the cell is a domain of the design. */
export function rateEstimate(inputs: InputValues<RateInputs>): DesignEstimate | null {
  const strata = countedStrata(inputs);
  return strata === null ? null : domainProportion(strata, sampleDesign);
}
