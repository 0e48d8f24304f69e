import { describe, expect, it } from 'vitest';
import { html, trusted } from './markup.ts';

describe('html', () => {
  it('escapes what has a meaning in HTML, in text and in attributes', () => {
    expect(html`<a title="${`"'<&>`}">${`"'<&>`}</a>`.text).toBe(
      '<a title="&quot;&#39;&lt;&amp;&gt;">&quot;&#39;&lt;&amp;&gt;</a>',
    );
  });

  it('takes markup as it is, lists one after the other, and null for nothing', () => {
    const letters = [html`<b>${1}</b>`, html`<b>${'<'}</b>`];
    expect(html`<i>${letters}${null}</i>`.text).toBe('<i><b>1</b><b>&lt;</b></i>');
    expect(html`${trusted('<svg/>')}`.text).toBe('<svg/>');
  });

  it('escapes once, however deep', () => {
    expect(html`<i>${html`<b>${'&'}</b>`}</i>`.text).toBe('<i><b>&amp;</b></i>');
  });
});
