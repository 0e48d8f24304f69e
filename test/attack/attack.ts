import { contributorRules, type SuppressionMethod } from '@tradepulse/privacy';
import { ask, load, openWorld, type Figure } from './attacked-world.ts';
import { measures, randomQuestion } from './random-question.ts';
import { minimum, pPercent, Referee } from './referee.ts';
import { oneOf, randomFrom, seizuresOf, type Random, type Seizure } from './world.ts';

/** What is attacked, and how hard. */
export interface AttackOptions {
  readonly seed: number;
  readonly questions: number;
  /** How many questions one warehouse is asked before the next is made. */
  readonly questionsAWorld?: number;
}

/** What an attack gave. */
export interface AttackResult {
  readonly worlds: number;
  readonly questions: number;
  readonly shown: number;
  readonly withheld: number;
  readonly secrets: number;
  /** Cells that the attacker could compute and must not; empty when the attack failed. */
  readonly lost: readonly string[];
}

/**
 * Asks random questions of made-up warehouses on behalf of several principals, loads further data in between, and has
 * a referee judge whether all the answers together tell what none of them may.
 */
export async function attack({
  seed,
  questions,
  questionsAWorld = 40,
}: AttackOptions): Promise<AttackResult> {
  const random = randomFrom(seed);
  let result: AttackResult = { worlds: 0, questions: 0, shown: 0, withheld: 0, secrets: 0, lost: [] };
  while (result.questions < questions && result.lost.length === 0) {
    const asked = Math.min(questionsAWorld, questions - result.questions);
    const round = await attackWorld(random, asked);
    result = {
      worlds: result.worlds + 1,
      questions: result.questions + asked,
      shown: result.shown + round.shown,
      withheld: result.withheld + round.withheld,
      secrets: result.secrets + round.secrets,
      lost: round.lost.map((name) => `world ${result.worlds + 1} of seed ${seed}: ${name}`),
    };
  }
  return result;
}

/** The methods of suppression that worlds have; half of them the one that is the default. */
const METHODS: readonly SuppressionMethod[] = [
  ...Array.from({ length: 4 }, () => ({ kind: 'elimination' as const })),
  { kind: 'optimal', beyond: 'modular' },
  { kind: 'hypercube' },
  { kind: 'modular' },
  { kind: 'modular', subtables: 'elimination' },
];

type Round = Pick<AttackResult, 'shown' | 'withheld' | 'secrets' | 'lost'>;

async function attackWorld(random: Random, questions: number): Promise<Round> {
  const sizes = [12 + Math.floor(60 * random()), 1 + Math.floor(6 * random()), 1 + Math.floor(12 * random())];
  const batches = sizes.map((count, version) => seizuresOf(random, version, count));
  const tribunal = new Tribunal(batches.flat());
  const suppression = oneOf(random, METHODS);
  const tp = await openWorld(contributorRules({ minimumContributors: minimum, pPercent, suppression }));
  try {
    let version = -1;
    for (let question = 0; question < questions; question += 1) {
      if (question >= ((version + 1) * questions) / batches.length) {
        version += 1;
        await load(tp, version, batches[version] ?? []);
      }
      for (const figure of await ask(tp, randomQuestion(random), random)) tribunal.hear(figure, version);
    }
    return tribunal.verdict(suppression.kind);
  } finally {
    await tp.close();
  }
}

/** A referee for figures that count, and one for those that add amounts. */
class Tribunal {
  readonly #count: Referee;
  readonly #amount: Referee;
  #shown = 0;
  #withheld = 0;

  constructor(seizures: readonly Seizure[]) {
    this.#count = new Referee(seizures, () => 1);
    this.#amount = new Referee(seizures, ({ cents }) => cents);
  }

  /** A figure that the attacker was given, or not, of a version of the data. */
  hear({ measure, selection, value }: Figure, version: number): void {
    if (value === null) {
      this.#withheld += 1;
      return;
    }
    this.#shown += 1;
    const referee = measure === measures[2].id ? this.#amount : this.#count;
    referee.show((seizure) => seizure.version <= version && selection(seizure));
  }

  verdict(method: SuppressionMethod['kind']): Round {
    const referees = { count: this.#count, amount: this.#amount };
    return {
      shown: this.#shown,
      withheld: this.#withheld,
      secrets: this.#count.secrets + this.#amount.secrets,
      lost: Object.entries(referees).flatMap(([kind, referee]) =>
        referee.lost().map(({ name }) => `${kind} of ${name} by ${method}`),
      ),
    };
  }
}
