/** What an application identifier says of the records in its block. */
export interface Application {
  /** The chapters whose records may stand in the block; of two that share a tag the first is meant. */
  readonly chapters: readonly string[];
  /** Whether CBP sends it. Only then does the trailer of a block count its records. */
  readonly fromCbp: boolean;
}

const sent = (...chapters: readonly string[]): Application => ({ chapters, fromCbp: false });
const received = (...chapters: readonly string[]): Application => ({ chapters, fromCbp: true });

/**
 * From the application identifier of a block header (B) to the chapters of its records. The same tag means one thing
 * in a block and another in the next: `10`, `30` and `40` in AE, CB, FT, QP and DE, `E1` in AX and UC.
 */
const APPLICATIONS: Readonly<Record<string, Application>> = Object.freeze({
  AE: sent('AE', 'PG'),
  AX: received('AX', 'AE'),
  EQ: sent('EQ'),
  ER: received('ER', 'EQ', 'AE'),
  UC: received('UC'),
  SE: sent('SE', 'SF', 'PG'),
  SX: received('SE', 'SO', 'PG'),
  SO: received('SO', 'SE'),
  PF: received('PF'),
  MS: received('MS'),
  CQ: sent('CQ'),
  C1: received('C1'),
  QP: sent('QP'),
  QT: received('QT', 'QP'),
  WP: sent('WP'),
  WT: received('WT', 'WP', 'QT'),
  NS: received('NS'),
  DE: sent('DE'),
  DX: received('DX', 'DE'),
  NR: received('NR'),
  AD: sent('AC'),
  AC: received('AC'),
  CB: sent('CB'),
  CX: received('CB'),
  BS: received('CB'),
  FT: sent('FT'),
});

/** The application of an identifier, or null when none of its chapters is known. */
export function applicationOf(identifier: string | null): Application | null {
  if (identifier === null || !Object.hasOwn(APPLICATIONS, identifier)) return null;
  return APPLICATIONS[identifier] ?? null;
}
