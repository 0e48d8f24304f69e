import { subjects, type RecordColumn, type RecordFact, type SubjectName } from '@tradepulse/measures';
import {
  isSealedAgentCode,
  sealedImporterNumberForm,
  sealedManufacturerCountry,
  type Sealed,
} from '@tradepulse/privacy';
import { rememberedByDay } from '../remembered.ts';
import type { RowRuleDefinition, Severity } from '../row-rule-definition.ts';
import type { RuleReferences } from '../rule-references.ts';

/** What is asked of a sealed identity; it answers about its form alone. */
interface IdentityRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly source: string;
  readonly holds: (references: RuleReferences) => (sealed: Sealed<string>) => boolean;
}

const importerNumber: IdentityRule = {
  id: 'IMPORTER_NUMBER_FORM',
  title: 'The number is of an employer, of the Social Security Administration or assigned by Customs',
  severity: 'quarantine',
  source: 'CBP Form 5106; 19 CFR 24.5',
  holds: () => (sealed) => sealedImporterNumberForm(sealed) !== null,
};

const manufacturerId: IdentityRule = {
  id: 'MANUFACTURER_ID_FORM',
  title: 'The manufacturer identification code has its form, and its country (or Canadian province) exists',
  severity: 'quarantine',
  source: '19 CFR part 102, Appendix',
  holds: ({ lookups }) => {
    const isCountry = rememberedByDay((code) => lookups.scheduleCCodesOf(code, '9999-12-31').length > 0);
    return (sealed) => {
      const country = sealedManufacturerCountry(sealed);
      return country !== null && isCountry(country, 0);
    };
  },
};

const agentCode: IdentityRule = {
  id: 'AGENT_CODE_FORM',
  title: 'The code of a filer or surety is three letters or digits',
  severity: 'quarantine',
  source: 'CBP CATAIR, Appendix E; record JI',
  holds: () => isSealedAgentCode,
};

/** The rule of a column, by what identifies its party; officers and addresses have no form. */
function ruleOf({ party }: RecordColumn): IdentityRule | null {
  switch (party) {
    case 'business':
      return importerNumber;
    case 'manufacturer':
      return manufacturerId;
    case 'filer':
    case 'surety':
      return agentCode;
    case 'officer':
    case 'address':
    case null:
      return null;
  }
}

/** One rule for each column of a party: the number has the form of its kind. */
export const identityRules: readonly RowRuleDefinition[] = Object.values(subjects).flatMap(
  (fact: RecordFact) =>
    Object.entries(fact.columns).flatMap(([name, column]) => {
      const rule = ruleOf(column);
      return rule === null ? [] : [identityRule(fact, name, rule)];
    }),
);

function identityRule(fact: RecordFact, column: string, rule: IdentityRule): RowRuleDefinition {
  const { id, title, severity, source, holds } = rule;
  return {
    id,
    title,
    severity,
    source,
    column,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the facts are those of `subjects`
    subject: fact.name as SubjectName,
    columns: [column],
    prepare: (references) => {
      const holdsFor = holds(references);
      return (batch) => {
        const identities = batch.columns[column];
        if (identities?.kind !== 'sealed') return null;
        return rememberingLast(identities.values, holdsFor);
      };
    },
  };
}

/** Equal identities of a file share one object and often follow each other: the last answer serves again. */
function rememberingLast(
  values: readonly (Sealed<string> | null)[],
  holds: (sealed: Sealed<string>) => boolean,
): (row: number) => boolean {
  let last: Sealed<string> | null = null;
  let answer = true;
  return (row) => {
    const value = values[row] ?? null;
    if (value === null) return true;
    if (value !== last) {
      last = value;
      answer = holds(value);
    }
    return answer;
  };
}
