import type { SourcePolicy } from '@tradepulse/privacy';
import { ask, load, openWorld, type Figure } from './attacked-world.ts';
import { MaskedReferee } from './masked-referee.ts';
import { measures, randomQuestion } from './random-question.ts';
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
  readonly furthest: number;
  /** Unsafe counts of which the attacker is left but one value. */
  readonly lost: readonly string[];
}

/** Tells the referee the counts that were shown of a version; gives how many amounts were, too. */
function tell(referee: MaskedReferee, figures: readonly Figure[], version: number): number {
  let amounts = 0;
  for (const { measure, selection, value } of figures) {
    if (value === null) continue;
    if (measure === measures[2].id) amounts += 1;
    else referee.show((seizure) => seizure.version <= version && selection(seizure), value);
  }
  return amounts;
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
  const referee = new MaskedReferee(batches.flat());
  const tp = await openWorld(policy);
  let amounts = 0;
  try {
    for (let question = 0; question < questions; question += 1) {
      const version = question < questions / 2 ? 0 : 1;
      if (question === version * Math.ceil(questions / 2)) await load(tp, version, batches[version] ?? []);
      const figures = await ask(tp, randomQuestion(random), random);
      amounts += tell(referee, figures, version);
    }
  } finally {
    await tp.close();
  }
  return {
    sightings: referee.sightings,
    contradictions: referee.contradictions,
    amounts,
    furthest: referee.furthest,
    lost: within === null ? [] : await referee.lost(within),
  };
}
