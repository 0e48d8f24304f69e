import { loadLinearSolver } from '@tradepulse/privacy';
import { atomOf, minimum, secretsOf, type Selection } from './referee.ts';
import type { Seizure } from './world.ts';

/** What an attacker was shown of some records. */
interface Sighting {
  readonly seizures: readonly Seizure[];
  readonly value: number;
}

/**
 * What an attacker learns from counts that are not exact: whether the same records were ever shown as two numbers, and which
 * unsafe counts all the intervals together leave but one value.
 */
export class MaskedReferee {
  readonly #seizures: readonly Seizure[];
  /** By the numbers of the records. */
  readonly #shown: Map<string, Sighting> = new Map();
  readonly #contradictions: string[] = [];
  readonly #crowds: (readonly Seizure[])[] = [];
  #furthest = 0;

  constructor(seizures: readonly Seizure[]) {
    this.#seizures = seizures;
  }

  /** Of which sets of records something was shown. */
  get sightings(): number {
    return this.#shown.size;
  }

  /** Records that were shown as two numbers. */
  get contradictions(): readonly string[] {
    return this.#contradictions;
  }

  /** How far a count was shown from itself at most. */
  get furthest(): number {
    return this.#furthest;
  }

  /** Tells the attacker a figure. */
  show(selection: Selection, value: number): void {
    const seizures = this.#seizures.filter(selection);
    const name = seizures
      .map(({ number }) => number)
      .toSorted()
      .join();
    const known = this.#shown.get(name);
    if (known !== undefined && known.value !== value)
      this.#contradictions.push(`${known.value} and ${value}`);
    this.#shown.set(name, { seizures, value });
    this.#furthest = Math.max(this.#furthest, Math.abs(value - seizures.length));
  }

  /** Tells the attacker that an amount is shown: so many firms stand behind it at least, with a seizure each. */
  showAmount(selection: Selection): void {
    this.#crowds.push(this.#seizures.filter(selection));
  }

  /**
   * The unsafe counts of which one value is left, when every count that was shown is known to lie within so many of what was
   * shown. By linear programs over the numbers of records that no figure tells apart.
   */
  async lost(within: number): Promise<readonly string[]> {
    const solver = await loadLinearSolver();
    const atoms = [...new Set(this.#seizures.map(atomOf))];
    const placesOf = (seizures: readonly Seizure[]): readonly number[] => [
      ...new Set(seizures.map((seizure) => atoms.indexOf(atomOf(seizure)))),
    ];
    const model = solver.open({
      cost: atoms.map(() => 0),
      lower: atoms.map(() => 0),
      upper: atoms.map(() => this.#seizures.length),
      rowLower: [],
      rowUpper: [],
      rows: { starts: [0], indices: [], values: [] },
    });
    for (const { seizures, value } of this.#shown.values()) {
      const places = placesOf(seizures);
      model.addRow(
        value - within,
        value + within,
        places,
        places.map(() => 1),
      );
    }
    for (const seizures of this.#crowds) {
      const places = placesOf(seizures);
      model.addRow(
        minimum,
        this.#seizures.length,
        places,
        places.map(() => 1),
      );
    }
    const extreme = (places: readonly number[], sign: number): number => {
      for (const place of places) model.setCost(place, sign);
      const solution = model.minimise();
      for (const place of places) model.setCost(place, 0);
      return solution.status === 'optimal' ? sign * solution.objective : Number.NaN;
    };
    const unsafe = secretsOf(this.#seizures, () => 1).filter(({ seizures }) => seizures.length > 0);
    const lost = unsafe.filter(({ seizures }) => {
      const places = placesOf(seizures);
      return !(Math.floor(extreme(places, -1) + 1e-6) > Math.ceil(extreme(places, 1) - 1e-6));
    });
    model.dispose();
    return lost.map(({ name }) => name);
  }
}
