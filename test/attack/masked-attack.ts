import type { SourcePolicy } from '@tradepulse/privacy';
import { ask, load, openWorld, type Figure } from './attacked-world.ts';
import { MaskedReferee } from './masked-referee.ts';
import { measures, randomQuestion } from './random-question.ts';
import { Referee, type Selection } from './referee.ts';
import { randomFrom, seizuresOf } from './world.ts';

/** What is attacked, and how hard. */
export interface MaskedAttack {
  readonly policy: SourcePolicy;
  readonly seed: number;
  readonly questions: number;
  /** How far from itself a count may be shown, as the attacker knows; null where no such bound is told. */
  readonly within: number | null;
}

/** What an attack on counts that are not exact gave. */
export interface MaskedAttackResult {
  readonly sightings: number;
  /** Records that were shown as two numbers. */
  readonly contradictions: readonly string[];
  /** Amounts, which are no counts, that were shown. */
  readonly amounts: number;
  /** Unsafe amounts that follow from those. */
  readonly lostAmounts: readonly string[];
  readonly furthest: number;
  /** Unsafe counts of which the attacker is left but one value. */
  readonly lost: readonly string[];
}

interface Referees {
  readonly counts: MaskedReferee;
  readonly amounts: Referee;
}

/** Tells the referees what was shown of a version; gives how many amounts were. */
function tell(referees: Referees, figures: readonly Figure[], version: number): number {
  let shown = 0;
  for (const { measure, selection, value } of figures) {
    if (value === null) continue;
    const among: Selection = (seizure) => seizure.version <= version && selection(seizure);
    if (measure !== measures[2].id) {
      referees.counts.show(among, value);
      continue;
    }
    shown += 1;
    referees.amounts.show(among);
    if (value > 0) referees.counts.showAmount(among);
  }
  return shown;
}

/** Asks random questions of one warehouse for several principals, with a further load of data half way. */
export async function attackMasked({
  policy,
  seed,
  questions,
  within,
}: MaskedAttack): Promise<MaskedAttackResult> {
  const random = randomFrom(seed);
  const batches = [seizuresOf(random, 0, 90), seizuresOf(random, 1, 30)];
  const counts = new MaskedReferee(batches.flat());
  const referees = { counts, amounts: new Referee(batches.flat(), ({ cents }) => cents) };
  const tp = await openWorld(policy);
  let amounts = 0;
  try {
    for (let question = 0; question < questions; question += 1) {
      const version = question < questions / 2 ? 0 : 1;
      if (question === version * Math.ceil(questions / 2)) await load(tp, version, batches[version] ?? []);
      const figures = await ask(tp, randomQuestion(random), random);
      amounts += tell(referees, figures, version);
    }
  } finally {
    await tp.close();
  }
  return {
    sightings: counts.sightings,
    contradictions: counts.contradictions,
    amounts,
    lostAmounts: referees.amounts.lost().map(({ name }) => name),
    furthest: counts.furthest,
    lost: within === null ? [] : await counts.lost(within),
  };
}
