const light = `--ground:#f4f6f8;--surface:#fff;--ink:#1b2733;--muted:#55626f;--rule:#dfe4e9;--current:#1f5f99;
--base:#c26a12;--good:#17713f;--bad:#b3261e;--stripe:#f8f9fb`;
const dark = `--ground:#11171d;--surface:#1a222b;--ink:#e8edf2;--muted:#a3b0bd;--rule:#2f3b47;--current:#6fb1ea;
--base:#f0a458;--good:#5ccf93;--bad:#ff8f85;--stripe:#1e2731`;

/** The page's style sheet: light and dark, screen and paper, wide and narrow. */
export const pageStyle = `
:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;
-webkit-text-size-adjust:100%}
main{max-width:1276px;margin:0 auto;padding:clamp(16px,4vw,48px) clamp(12px,2.5vw,32px)}
h1{font-size:clamp(1.6rem,4vw,2.4rem);line-height:1.15;letter-spacing:-.02em;margin:0 0 16px;overflow-wrap:anywhere}
h2{font-size:1rem;margin:0 0 8px}
p{margin:0}
header{border-top:4px solid var(--current);padding-top:20px;margin-bottom:28px}
.facts{display:flex;flex-wrap:wrap;gap:8px 36px;margin:0}
.facts div{max-width:100%}
.facts dt{color:var(--muted);font-size:.8rem}
.facts dd{margin:0;overflow-wrap:anywhere}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,230px),1fr));gap:16px;margin-bottom:16px}
.tile,figure,.figures,.about>div{background:var(--surface);border:1px solid var(--rule);border-radius:10px}
.tile{padding:16px 20px 18px}
.tile h2{font-size:.85rem;font-weight:500;color:var(--muted);margin:0;min-height:2.6em;line-height:1.3}
.headline{font-size:clamp(1.7rem,3vw,2.1rem);line-height:1.2;font-weight:650;letter-spacing:-.02em;
font-variant-numeric:tabular-nums}
.exact{min-height:1.5em;color:var(--muted);font-size:.8rem;font-variant-numeric:tabular-nums}
.tile .change{margin-top:8px;font-size:.85rem}
.tile .change span{color:var(--muted)}
.good{color:var(--good)}
.bad{color:var(--bad)}
.charts{display:grid;gap:16px;margin-bottom:16px}
@media (min-width:960px){.charts{grid-template-columns:1fr 1fr}.whole{grid-column:1/-1}}
figure{margin:0;padding:20px;min-width:0}
figcaption{margin-bottom:8px}
figcaption h2{margin:0}
figcaption p{color:var(--muted);font-size:.85rem}
figure svg{display:block;width:100%;height:auto}
@media (max-width:959px){.half svg{max-width:680px}}
.series span{margin-right:16px;color:var(--ink)}
.series span::before{content:"";display:inline-block;width:10px;height:10px;border-radius:2px;margin-right:6px;
background:var(--current)}
.series .base::before{background:var(--base);width:4px;height:12px;vertical-align:-1px}
.for-narrow{display:none}
.for-narrow svg{max-width:400px}
@media screen and (max-width:600px){.for-wide{display:none}.for-narrow{display:block}figure{padding:16px 12px}}
.figures{padding:20px 0 0;margin-bottom:16px}
.figures h2{padding:0 20px}
.scroll{overflow-x:auto}
.scroll:focus-visible{outline:2px solid var(--current);outline-offset:-2px}
table{border-collapse:collapse;width:100%;font-size:.83rem;font-variant-numeric:tabular-nums}
th,td{padding:6px 8px;text-align:right;vertical-align:baseline}
td{white-space:nowrap}
th:first-child,td:first-child{padding-left:20px}
th:last-child,td:last-child{padding-right:20px}
thead th{vertical-align:bottom;font-weight:600;line-height:1.3;border-bottom:1px solid var(--rule)}
thead .under th{font-weight:400;color:var(--muted);padding-top:0}
thead th[colspan]{padding-bottom:2px}
.unit{display:block;font-weight:400;color:var(--muted);font-size:.8rem}
.label{text-align:left;min-width:9em}
@media (min-width:960px){.label{min-width:16em}}
tbody .label{font-weight:400}
tbody tr:nth-child(even){background:var(--stripe)}
tbody tr>*{border-bottom:1px solid var(--rule)}
tbody .total>*{font-weight:700;border-bottom-color:var(--muted)}
.code{color:var(--muted);font-weight:400;margin-right:4px}
.none{color:var(--muted)}
.bounds,.standing{display:block;font-size:.9em}
.bounds,.standing.neutral{color:var(--muted)}
.legend{padding:10px 20px 14px;color:var(--muted);font-size:.8rem}
.legend b{margin-left:12px;color:var(--ink)}
.legend b:first-child{margin-left:0}
.about{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,360px),1fr));gap:16px;font-size:.875rem}
.about>div{padding:20px;min-width:0}
.about dl{margin:0 0 20px}
.about dt{font-weight:600}
.about dd{margin:0 0 12px;overflow-wrap:anywhere}
.about p{margin-bottom:8px}
code{font-size:.95em}
.files{color:var(--muted)}
footer{margin-top:24px;color:var(--muted);font-size:.85rem}
.notice{color:var(--ink);border-left:4px solid var(--base);padding:4px 0 4px 14px;margin-bottom:12px}
@media print{
:root{color-scheme:light;${light};--ground:#fff}
@page{margin:14mm}
html{font-size:10px}
body{font-size:1.1rem}
.label{min-width:6em}
.tiles{grid-template-columns:repeat(auto-fit,minmax(130px,1fr))}
main{max-width:none;padding:0}
.tile,figure,.notice,tr{break-inside:avoid}
.charts{grid-template-columns:1fr 1fr}.whole{grid-column:1/-1}
.scroll{overflow:visible}
thead{display:table-header-group}
td{white-space:normal}
th,td{padding:3px 6px}
}
`;
