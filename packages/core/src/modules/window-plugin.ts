import type { RecordName } from '@tradepulse/measures';
import {
  OperationNodeTransformer,
  RawNode,
  sql,
  TableNode,
  type KyselyPlugin,
  type OperationNode,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
} from 'kysely';
import { isRecord } from './module-facts.ts';
import type { ModuleWindow } from './module-window.ts';
import { factShape } from './projection/fact-shape.ts';
import { windowFilters } from './projection/window.ts';

/**
 * Compiles the window of a module into every statement: wherever it names the table of a fact of transactions, the rows
 * of the window stand in its place. So no measure, no look-up and no filter reaches an older row.
 *
 * Published statistics have no window: the ten years are those of transaction data.
 * Statements must name tables by `sql.table`, as those of the planner do.
 *
 * @source DHS/CBP/PIA-036, Overview, module 2: ten years
 */
export function windowPlugin(window: ModuleWindow): KyselyPlugin {
  const transformer = new WindowTransformer(window);
  return {
    transformQuery: ({ node, queryId }: PluginTransformQueryArgs): RootOperationNode =>
      transformer.transformNode(node, queryId),
    transformResult: async ({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> =>
      result,
  };
}

class WindowTransformer extends OperationNodeTransformer {
  readonly #window: ModuleWindow;

  constructor(window: ModuleWindow) {
    super();
    this.#window = window;
  }

  protected override transformRaw(...given: Parameters<OperationNodeTransformer['transformRaw']>): RawNode {
    const [node] = given;
    const fact = factNamedBy(node);
    return fact === null ? super.transformRaw(...given) : rowsWithin(fact, this.#window);
  }
}

/** The fact that a piece of SQL names, when it is nothing but the name of its table. */
function factNamedBy({ sqlFragments, parameters }: RawNode): RecordName | null {
  const [table, other] = parameters;
  if (table === undefined || other !== undefined || sqlFragments.some((fragment) => fragment !== ''))
    return null;
  if (!TableNode.is(table) || table.table.schema !== undefined) return null;
  const { name } = table.table.identifier;
  return isRecord(name) ? name : null;
}

function rowsWithin(fact: RecordName, { years, asOf }: ModuleWindow): RawNode {
  const conditions = windowFilters(factShape(fact), years, asOf).map(({ condition }) => condition);
  const rows = sql`(select f.* from ${sql.id(fact)} as f where ${sql.join(conditions, sql` and `)})`;
  const node: OperationNode = rows.toOperationNode();
  if (!RawNode.is(node)) throw new TypeError('a piece of SQL is no piece of SQL');
  return node;
}
