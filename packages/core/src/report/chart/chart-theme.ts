/** Colours and type of a chart: any that CSS knows, so that a page can give its own variables. */
export interface ChartTheme {
  readonly font: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly current: string;
  readonly base: string;
}

/** Dark figures on a light ground; the two series differ in lightness as well as in hue. */
export const lightTheme: ChartTheme = {
  font: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  ink: '#1b2733',
  muted: '#55626f',
  rule: '#dfe4e9',
  current: '#1f5f99',
  base: '#c26a12',
};

/** The `config` of a Vega-Lite specification in a theme. */
export function chartConfig({
  font,
  ink,
  muted,
  rule,
  current,
}: ChartTheme): Readonly<Record<string, unknown>> {
  return {
    font,
    background: 'transparent',
    padding: 4,
    view: { stroke: null },
    title: {
      color: ink,
      fontSize: 15,
      fontWeight: 600,
      subtitleColor: muted,
      subtitleFontSize: 12,
      offset: 14,
    },
    axis: {
      domainColor: rule,
      gridColor: rule,
      tickColor: rule,
      labelColor: muted,
      titleColor: muted,
      labelFontSize: 11,
      titleFontSize: 11,
      titleFontWeight: 400,
      titlePadding: 8,
    },
    header: { labelColor: ink, labelFontSize: 12, labelFontWeight: 600, title: null },
    legend: { labelColor: ink, labelFontSize: 12, labelLimit: 400, title: null, orient: 'top', offset: 4 },
    bar: { color: current, cornerRadiusEnd: 2 },
    line: { color: current, strokeWidth: 2.25 },
    point: { color: current, filled: true, size: 26 },
    text: { color: muted, fontSize: 11 },
  };
}
