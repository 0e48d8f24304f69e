import { holdsOn } from '../dated/dated-row.ts';
import type { ReferenceTables } from '../dated/reference-tables.ts';
import type { TradeIssueSelectorRow } from '../dated/trade-issue-selectors.ts';
import { textileCategoryLookup, type TextileCategoryOf } from './textile-category-of.ts';

/** What is known of an entry line; what is left out decides nothing. */
export interface TradeIssueClues {
  /** Two digits or more, without points. */
  readonly hts?: string | null;
  readonly entryType?: string | null;
  /** The textile category that the line states; the tariff's when left out. */
  readonly textileCategory?: string | null;
  /** Whether the line names an AD/CVD case. */
  readonly hasCase?: boolean;
  /** Whether the line claims a preference programme. */
  readonly claimsPreference?: boolean;
  /** Whether the line bears duty. */
  readonly dutiable?: boolean;
}

/**
 * The priority trade issues that an entry line falls under on a day. All of it is inferred: CBP publishes no
 * scope. Import safety and intellectual property are never found, for nothing in a line tells them.
 *
 * @param clues - what is known of the line
 * @param date - YYYY-MM-DD
 * @returns codes of issues in the order of the statute
 */
export type TradeIssuesOf = (clues: TradeIssueClues, date: string) => readonly string[];

/**
 * Makes the look-up of priority trade issues.
 *
 * @example
 * const tradeIssuesOf = tradeIssueLookup(await resolveReferenceTables());
 * tradeIssuesOf({ hts: '6109100012', entryType: '03' }, '2024-01-01'); // => ['adcvd', 'textiles']
 */
export function tradeIssueLookup(
  tables: Pick<ReferenceTables, 'tradeIssues' | 'tradeIssueSelectors' | 'textileTariff'>,
): TradeIssuesOf {
  const textileCategoryOf = textileCategoryLookup(tables);
  const selectors = tables.tradeIssueSelectors.rows;
  return (clues, date) => {
    const chosen = new Set(
      selectors
        .filter(
          (row) => holdsOn(row, date) && chooses(row, valueOf[row.clue](clues, date, textileCategoryOf)),
        )
        .map(({ issue }) => issue),
    );
    return tables.tradeIssues.rows
      .filter((row) => holdsOn(row, date) && chosen.has(row.code))
      .map(({ code }) => code);
  };
}

/** The line's value of each clue: a code, or an empty text for a plain yes; null when it says nothing. */
const valueOf: Readonly<
  Record<
    TradeIssueSelectorRow['clue'],
    (clues: TradeIssueClues, date: string, textileCategoryOf: TextileCategoryOf) => string | null
  >
> = {
  chapter: ({ hts }) => hts?.slice(0, 2) ?? null,
  textile_category: ({ textileCategory, hts }, date, textileCategoryOf) =>
    textileCategory ?? textileCategoryOf(hts ?? '', date),
  entry_type: ({ entryType }) => entryType ?? null,
  adcvd_case: ({ hasCase }) => yes(hasCase),
  preference: ({ claimsPreference }) => yes(claimsPreference),
  duty: ({ dutiable }) => yes(dutiable),
};

function yes(answer: boolean | undefined): string | null {
  return answer === true ? '' : null;
}

function chooses({ code_from: from, code_to: to }: TradeIssueSelectorRow, value: string | null): boolean {
  return value !== null && (from === null || from <= value) && (to === null || value <= to);
}
