import { isLevel, type Expression, type LevelName, type Predicate } from '@tradepulse/measures';
import { z } from 'zod';
import type { CellGroup } from './cell-groups.ts';
import type { Component } from './component.ts';
import type { CodeCondition, ComponentCell } from './component-cell.ts';

/** The text by which a cell is known again: equal cells have equal texts, whatever question they come from. */
export function cellText({ component, atoms, conditions }: Omit<ComponentCell, 'asOf'>): string {
  const sorted = conditions
    .map((condition) => inOrder(condition))
    .toSorted((a, b) => compareCodes(a.level, b.level) || compareCodes(a.codes.join(), b.codes.join()));
  return `{${componentText(component)},"atoms":${JSON.stringify(atoms)},"conditions":${JSON.stringify(sorted)}}`;
}

/** The texts of components, which many cells share. */
const texts = new WeakMap<Component, string>();

function componentText(component: Component): string {
  const known = texts.get(component);
  if (known !== undefined) return known;
  const { kind, of, where, fraction } = component;
  const text = JSON.stringify({ kind, of, where, fraction }).slice(1, -1);
  texts.set(component, text);
  return text;
}

function inOrder(condition: CodeCondition): CodeCondition {
  const { level, codes, outside } = condition;
  return codes.length < 2 ? condition : { level, codes: codes.toSorted(compareCodes), outside };
}

function compareCodes(left: string | null, right: string | null): number {
  if (left === right) return 0;
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

const writtenCell = z.object({
  kind: z.enum(['sum', 'quantile', 'single']),
  of: z.custom<Expression | null>(),
  where: z.custom<Predicate | null>(),
  fraction: z.number().nullable(),
  atoms: z.array(z.array(z.number())),
  conditions: z.array(
    z.object({
      level: z.custom<LevelName>((name) => typeof name === 'string' && isLevel(name)),
      codes: z.array(z.string().nullable()),
      outside: z.boolean(),
    }),
  ),
});

/**
 * The cell of a group that a text of ours says.
 *
 * @throws ZodError - when the text is not one of ours
 */
export function cellOfText(
  text: string,
  { relation, role, admitted }: CellGroup,
  asOf: string | null,
): ComponentCell {
  const parsed: unknown = JSON.parse(text);
  const { atoms, conditions, ...component } = writtenCell.parse(parsed);
  const read: readonly CodeCondition[] = conditions;
  return {
    component: { ...component, relation, role, linked: admitted === null },
    atoms,
    conditions: read,
    admitted,
    asOf,
  };
}
