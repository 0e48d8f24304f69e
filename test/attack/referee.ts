import { SpanOfSums } from './span-of-sums.ts';
import type { Seizure } from './world.ts';

/** Which seizures a figure is about. */
export type Selection = (seizure: Seizure) => boolean;

/** The fewest firms behind a cell, and the p of the p% rule, by which the referee calls a cell unsafe. */
export const minimum = 3;
export const pPercent = 10;

/** Something that the attacker may not come to know. */
export interface Secret {
  readonly name: string;
  readonly seizures: readonly Seizure[];
}

/**
 * What the attacker knows from figures that were shown, and whether any unsafe cell follows from it.
 *
 * A figure is a sum over seizures. Seizures that no figure and no secret tells apart are one unknown. The attacker wins
 * when a secret is a sum of shown figures, each times some number.
 */
export class Referee {
  readonly #seizures: readonly Seizure[];
  readonly #secrets: readonly Secret[];
  readonly #known: SpanOfSums;
  readonly #atoms: ReadonlyMap<string, number>;

  /** @param amountOf - what the figures add up: 1 for a count */
  constructor(seizures: readonly Seizure[], amountOf: (seizure: Seizure) => number) {
    this.#seizures = seizures;
    const atoms = new Map<string, number>();
    for (const seizure of seizures) {
      const atom = atomOf(seizure);
      if (!atoms.has(atom)) atoms.set(atom, atoms.size);
    }
    this.#atoms = atoms;
    this.#known = new SpanOfSums(atoms.size);
    this.#secrets = secretsOf(seizures, amountOf);
  }

  get secrets(): number {
    return this.#secrets.length;
  }

  /** Tells the attacker a figure. */
  show(selection: Selection): void {
    this.#known.add(this.#vectorOf(this.#seizures.filter(selection)));
  }

  /** The secrets that the attacker can compute. */
  lost(): readonly Secret[] {
    return this.#secrets.filter(({ seizures }) => this.#known.contains(this.#vectorOf(seizures)));
  }

  #vectorOf(seizures: readonly Seizure[]): readonly number[] {
    const found = new Set(seizures.map((seizure) => this.#atoms.get(atomOf(seizure)) ?? -1));
    return [...found];
  }
}

function monthOf({ day }: Seizure): string {
  return day.slice(0, 7);
}

/** What no figure and no secret tells apart. */
export function atomOf(seizure: Seizure): string {
  const { version, port, origin, mode, ipr } = seizure;
  return [version, port, origin, mode, ipr, monthOf(seizure)].join('|');
}

/** What seizures are told apart by; of each version but the first, its newcomers too. */
const levels: Readonly<Record<string, (seizure: Seizure) => string>> = {
  port: ({ port }) => port,
  origin: ({ origin }) => origin,
  mode: ({ mode }) => mode,
  month: monthOf,
  ipr: ({ ipr }) => String(ipr),
  newcomers: ({ version }) => `version ${version}`,
};

/** Every combination of a code or none at each level is a cell: those that are unsafe. */
export function secretsOf(
  seizures: readonly Seizure[],
  amountOf: (seizure: Seizure) => number,
): readonly Secret[] {
  const everything: readonly Secret[] = [{ name: '', seizures }];
  const cells = Object.entries(levels).reduce<readonly Secret[]>(
    (all, [level, codeOf]) => all.flatMap((cell) => [cell, ...splitBy(cell, level, codeOf)]),
    everything,
  );
  return cells.filter(({ name, seizures: among }) =>
    name.includes('newcomers') ? isFew(among) : isUnsafe(among, amountOf),
  );
}

function splitBy(cell: Secret, level: string, codeOf: (seizure: Seizure) => string): readonly Secret[] {
  const byCode = [...Map.groupBy(cell.seizures, codeOf)];
  return byCode
    .filter(([code]) => code !== 'version 0')
    .map(([code, seizures]) => ({ name: `${cell.name} ${level} ${code}`.trim(), seizures }));
}

function isFew(seizures: readonly Seizure[]): boolean {
  const firms = new Set(seizures.map(({ firm }) => firm));
  return firms.size > 0 && firms.size < minimum;
}

/** By the two rules, written apart from those under attack. */
function isUnsafe(seizures: readonly Seizure[], amountOf: (seizure: Seizure) => number): boolean {
  if (isFew(seizures)) return true;
  const byFirm = Map.groupBy(seizures, ({ firm }) => firm);
  const amounts = [...byFirm.values()]
    .map((own) => own.reduce((sum, each) => sum + amountOf(each), 0))
    .toSorted((a, b) => b - a);
  const [first = 0, second = 0, ...rest] = amounts;
  const others = rest.reduce((sum, amount) => sum + amount, 0);
  return amounts.length > 0 && 100 * others < pPercent * first && second >= 0;
}
