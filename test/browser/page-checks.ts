// Run inside the page, as text: this package knows no DOM.

/** How many pixels the page is wider than its window. */
export const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/**
 * The lowest contrast of visible text against the ground behind it, with that text.
 * Relative luminance and contrast ratio as WCAG 2.2 defines them.
 */
export const lowestContrast = `(() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const luminance = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((part) => part / 255)
      .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const ownText = (element) => [...element.childNodes].filter((node) => node.nodeType === 3)
    .map((node) => node.textContent.trim()).join('');
  let lowest = { ratio: 21, text: '', checked: 0 };
  for (const element of document.querySelectorAll('body *')) {
    if (ownText(element) === '' || element.getClientRects().length === 0) continue;
    const style = getComputedStyle(element);
    const colour = channels(element.closest('svg') === null ? style.color : style.fill);
    const [light, dark] = [luminance(colour), luminance(ground(element))].sort((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    const checked = lowest.checked + 1;
    lowest = ratio < lowest.ratio ? { ratio, text: ownText(element), checked } : { ...lowest, checked };
  }
  return lowest;
})()`;

/** What {@link lowestContrast} finds. */
export interface Contrast {
  readonly ratio: number;
  readonly text: string;
  readonly checked: number;
}
