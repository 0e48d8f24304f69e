import { units, type Direction } from '@tradepulse/measures';
import { PROVENANCE_FLAGS } from '@tradepulse/privacy';
import type { Provenance, ReportColumn, ReportData } from '../report-data.ts';
import { describeTarget } from '../targets/describe-target.ts';
import { html, type Markup } from './markup.ts';

/** What the figures mean, where they come from, how they are protected, and what they may not be used for. */
export function aboutFigures(data: ReportData): Markup {
  return html`<section class="about">
      <div>
        <h2>Definitions</h2>
        <dl>${data.columns.map(definition)}</dl>
      </div>
      <div>
        <h2>Sources</h2>
        <dl>${data.provenance.map(source)}</dl>
        <h2>Protection</h2>
        ${protection(data.protection)}
      </div>
    </section>
    <footer>
      <p class="notice">${data.notice}</p>
      <p>Report ${data.reportId}, made <time datetime="${data.createdAt}">${minute(data.createdAt)}</time></p>
    </footer>`;
}

const directions: Readonly<Record<Direction, string>> = {
  higher_is_better: '; higher is better',
  lower_is_better: '; lower is better',
  neutral: '',
};

function definition(column: ReportColumn): Markup {
  const { title, unit, direction, formula, targets, flags } = column;
  return html`<dt>${title}</dt>
    <dd>
      <code>${formula}</code><br />in ${units[unit].title}${directions[direction]}
      ${targets.map((target) => html`<br />Target: ${describeTarget(target, column)}`)}
      ${flags.map((flag) => html`<br />${PROVENANCE_FLAGS[flag].title} (${PROVENANCE_FLAGS[flag].authority})`)}
    </dd>`;
}

const basisText: Readonly<Record<string, string>> = {
  month: 'months added up',
  year_to_date: "the publisher's own cumulative figure",
};

function source({ title, dataset, asOf, loadIds, files, basis, firstPublished }: Provenance): Markup {
  return html`<dt>${title}</dt>
    <dd>
      ${dataset}, as of ${asOf}<br />
      Vintage: ${loadIds.length === 1 ? 'load' : 'loads'} ${loadIds.join(', ')}<br />
      ${firstPublished.map(({ loadId, asOf: day }) => html`As first published: load ${loadId}, as of ${day}<br />`)}
      Basis: ${basis.map((each) => basisText[each] ?? each).join('; ')}<br />
      <span class="files">${files.join(', ')}</span>
    </dd>`;
}

function protection({ policies, cellsReleased, cellsWithheld }: ReportData['protection']): Markup {
  const count = new Intl.NumberFormat('en-US');
  return html`<p>${count.format(cellsReleased)} figures released, ${count.format(cellsWithheld)} withheld.</p>
    <dl>
      ${policies.map(
        ({ source, policy, statement }) =>
          html`<dt>${source}, policy ${policy}</dt>
            <dd>${statement}</dd>`,
      )}
    </dl>`;
}

function minute(createdAt: string): string {
  return createdAt.endsWith('Z') ? `${createdAt.slice(0, 16).replace('T', ' ')} UTC` : createdAt;
}
