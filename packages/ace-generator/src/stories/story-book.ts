import { firstDay } from '../calendar/month.ts';
import type { Importer } from '../identities/importers.ts';
import { partyNumber } from '../identities/party-number.ts';
import type { Margins } from '../margins/margins.ts';
import type { Cell } from '../world/cells.ts';
import type { Parts } from '../world/parts.ts';
import type { WorldSize } from '../world/world-options.ts';
import type { CarvedEntry } from './carved-entry.ts';
import type { Claim, Claims } from './claim.ts';
import type { PlantedStory } from './planted-story.ts';

/** What stories are told on. */
export interface Stage {
  readonly size: WorldSize;
  readonly cells: readonly Cell[];
  readonly parts: Parts;
  readonly margins: Margins;
  /** How many importers there are before those of stories. */
  readonly importers: number;
}

/** Collects what stories take and leave: importers, claims, entries of their own. */
export class StoryBook implements Claims {
  readonly ofCell = new Map<number, Claim>();
  readonly ofPlace = new Map<string, Claim>();
  readonly offenders = new Set<number>();
  readonly vanished = new Set<number>();
  readonly diverted = new Set<string>();
  readonly cast: Partial<Importer>[] = [];
  readonly carved: CarvedEntry[] = [];
  readonly planted: PlantedStory[] = [];
  readonly stage: Stage;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** Adds an importer, established unless it is said to be new; the rest of it is drawn as that of any other. */
  addImporter(particular: Partial<Importer>): number {
    this.cast.push({ firstEntry: firstDay(this.stage.size.from) - 900, ...particular });
    return this.stage.importers + this.cast.length - 1;
  }

  numberOf(importer: number): string {
    return partyNumber(importer);
  }

  claim(cell: Cell, claim: Partial<Claim> & Pick<Claim, 'importers' | 'share'>): void {
    this.ofCell.set(cell.place, {
      exportCountry: null,
      quantityFactor: 1,
      until: null,
      season: 'usual',
      ...claim,
    });
  }

  /**
   * The part with the most lines of a kind, dutiable or not, whose cell suits and that no other story has.
   *
   * @returns its place; null when the world has none
   */
  largestPart(kind: number, dutiable: boolean, suits: (cell: Cell) => boolean): number | null {
    const { parts } = this.stage;
    let best: number | null = null;
    let most = 0;
    for (let part = 0; part < parts.cell.length; part += 1) {
      const lines = parts.lines[part] ?? 0;
      if (lines <= most || parts.kind[part] !== kind || parts.dutiable[part] !== Number(dutiable)) continue;
      if (!this.#isFree(part, suits)) continue;
      best = part;
      most = lines;
    }
    return best;
  }

  #isFree(part: number, suits: (cell: Cell) => boolean): boolean {
    const cell = this.cellOf(part);
    return cell !== null && !this.ofCell.has(cell.place) && suits(cell);
  }

  /** Takes what a story's own entries of a cell are worth out of what others import of it. */
  takeCarved(part: number, cell: Cell): void {
    const own = this.carved.filter((entry) => entry.cell === cell.place);
    const taken = own.reduce((sum, entry) => sum + entry.value, 0);
    const { value } = this.stage.parts;
    value[part] = (value[part] ?? 0) - taken;
  }

  cellOf(part: number): Cell | null {
    return this.stage.cells[this.stage.parts.cell[part] ?? 0] ?? null;
  }
}

/** A cell as the list of planted stories names it. */
export const goodsOfCell = ({
  hts10,
  country,
}: Cell): { readonly hts10: string; readonly origin: string } => ({
  hts10,
  origin: country,
});
