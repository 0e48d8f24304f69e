/** HTML that is safe to write as it stands: made by {@link html}, or vouched for by {@link trusted}. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
    Object.freeze(this);
  }
}

/** What can stand in markup: text is escaped, markup is not, null is nothing. */
export type Content = Markup | string | number | null | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * HTML with contents escaped, for text between tags and in quoted attributes.
 *
 * @example
 * html`<b>${'<script>'}</b>`.text; // => '<b>&lt;script&gt;</b>'
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(parts.map((part, at) => part + written(contents[at] ?? null)).join(''));
}

/** Markup that comes from elsewhere and is known to be safe. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

function written(content: Content): string {
  if (content === null) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(written).join('');
  return String(content).replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
