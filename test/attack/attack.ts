import { openTradePulse, type Report, type ReportRequest, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { contributorRules, memoryAuditSink } from '@tradepulse/privacy';
import { analyst, testClock } from '../support/analyst.ts';
import { recordSource } from '../support/record-source.ts';
import { vaultTestKeys } from '../support/vault-test-keys.ts';
import { countryOf, measures, randomQuestion, regionOf } from './random-question.ts';
import { minimum, pPercent, Referee, type Selection } from './referee.ts';
import { randomFrom, recordOf, seizuresOf, type Random, type Seizure } from './world.ts';

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

type Round = Pick<AttackResult, 'shown' | 'withheld' | 'secrets' | 'lost'>;

async function attackWorld(random: Random, questions: number): Promise<Round> {
  const sizes = [12 + Math.floor(60 * random()), 1 + Math.floor(6 * random()), 1 + Math.floor(12 * random())];
  const batches = sizes.map((count, version) => seizuresOf(random, version, count));
  const tribunal = new Tribunal(batches.flat());
  const tp = await openWorld();
  try {
    let version = -1;
    for (let question = 0; question < questions; question += 1) {
      if (question >= ((version + 1) * questions) / batches.length) {
        version += 1;
        await load(tp, version, batches[version] ?? []);
      }
      for (const figure of await ask(tp, randomQuestion(random), random)) tribunal.hear(figure, version);
    }
    return tribunal.verdict();
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
  hear({ measure, selection, isShown }: Figure, version: number): void {
    if (!isShown) {
      this.#withheld += 1;
      return;
    }
    this.#shown += 1;
    const referee = measure === measures[2].id ? this.#amount : this.#count;
    referee.show((seizure) => seizure.version <= version && selection(seizure));
  }

  verdict(): Round {
    const referees = { count: this.#count, amount: this.#amount };
    return {
      shown: this.#shown,
      withheld: this.#withheld,
      secrets: this.#count.secrets + this.#amount.secrets,
      lost: Object.entries(referees).flatMap(([kind, referee]) =>
        referee.lost().map(({ name }) => `${kind} of ${name}`),
      ),
    };
  }
}

async function openWorld(): Promise<TradePulse> {
  return openTradePulse({
    engine: await openDuckDb({ path: ':memory:' }),
    audit: memoryAuditSink(),
    clock: testClock,
    vaultKeys: vaultTestKeys(),
    releasePolicy: {
      id: 'attacked',
      sources: { ACE: contributorRules({ minimumContributors: minimum, pPercent }) },
    },
  });
}

async function load(tp: TradePulse, version: number, seizures: readonly Seizure[]): Promise<void> {
  await tp.loadExtract(
    recordSource({
      extractId: `version-${version}`,
      asOf: `2024-04-0${version + 1}`,
      period: ['2024-01-01', '2024-03-31'],
      subjects: { seizure: seizures.map(recordOf) },
    }),
  );
}

interface Figure {
  readonly measure: string;
  readonly selection: Selection;
  readonly isShown: boolean;
}

type Request = ReportRequest<(typeof measures)[number]>;

/** One of three principals asks; what is shown is what the referee hears. */
async function ask(tp: TradePulse, request: Request, random: Random): Promise<readonly Figure[]> {
  const principal = analyst({ id: `analyst-${Math.floor(3 * random())}` });
  const session = tp.session({ principal, project: 'trends', purpose: 'TRADE_ANALYSIS' });
  const report: Report<(typeof measures)[number]> = await session.report(request);
  return report.rows.flatMap((row) =>
    request.measures.map(({ id }): Figure => {
      const among = selectionOf(request, row.key.slice(0, row.depth));
      const isIpr = id === measures[1].id;
      return {
        measure: id,
        isShown: row.cells[id].kind === 'value',
        selection: (seizure) => among(seizure) && (!isIpr || seizure.ipr),
      };
    }),
  );
}

function selectionOf(request: Request, key: readonly (string | null)[]): Selection {
  const { by = [], period, where = {} } = request;
  const conditions: Selection[] = key.map((code, at) => (seizure) => codeOf(by[at] ?? '', seizure) === code);
  const month = 'month' in period ? period.month : null;
  if (month !== null) conditions.push(({ day }) => day.startsWith(month));
  for (const [level, codes] of Object.entries(where)) {
    conditions.push((seizure) => codes.includes(codeOf(level, seizure)));
  }
  return (seizure) => conditions.every((holds) => holds(seizure));
}

function codeOf(level: string, { port, origin, mode, day }: Seizure): string {
  switch (level) {
    case 'port':
      return port;
    case 'country':
      return countryOf[origin] ?? '';
    case 'region':
      return regionOf[origin] ?? '';
    case 'mode':
      return mode;
    case 'month':
      return day.slice(0, 7);
    default:
      throw new TypeError('the attack asks no such level');
  }
}
