const score = ["#eef3f8", "#d6e4f0", "#b3cfe6", "#85b3d9", "#528fc4", "#2a6ba5", "#124a7d"];
const scoreDark = ["#17212c", "#1c3044", "#22425f", "#2a587f", "#3a74a3", "#5c97c5", "#8fbde2"];
const gap = [
  "#1d5fa8",
  "#5a93cc",
  "#a3c6e6",
  "#dbe8f4",
  "#f1f2f4",
  "#fbe6d6",
  "#f5c39c",
  "#e58f50",
  "#b9560f",
];
const gapDark = [
  "#7fb6ee",
  "#4b86c0",
  "#2f5f8f",
  "#223f5c",
  "#262b33",
  "#51361f",
  "#7d4b20",
  "#b46a26",
  "#f0a05a",
];

/** Dark letters on light shades, light ones on dark shades: at least 4.5 to 1. */
function shades(name: string, colours: readonly string[]): string {
  return colours
    .map(
      (colour, step) =>
        `--${name}-${step}:${colour};--${name}-${step}-ink:${isLight(colour) ? "#10151c" : "#fff"};`,
    )
    .join("");
}

function isLight(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18;
}

const light = `--ink:#1a1f26;--soft:#525b67;--rule:#c3c9d1;--grid:#e8ebef;--paper:#fff;--panel:#f6f7f9;--lower:#b9560f;--higher:#1d5fa8;--unclear:#6b7480;--line:#0b7268;--focus:#1d5fa8;${shades("score", score)}${shades("gap", gap)}`;
const dark = `--ink:#e7eaee;--soft:#a7b0bb;--rule:#4a525c;--grid:#2a3038;--paper:#14181d;--panel:#1c2127;--lower:#f0a05a;--higher:#7fb6ee;--unclear:#98a2ae;--line:#4fc9b8;--focus:#7fb6ee;${shades("score", scoreDark)}${shades("gap", gapDark)}`;
const cells = [...score.map((_, step) => `score-${step}`), ...gap.map((_, step) => `gap-${step}`)]
  .map(
    (name) =>
      `td.${name}{background:var(--${name});color:var(--${name}-ink)}td.${name} .aside{color:inherit}`,
  )
  .join("");

/** One style for light, dark, print and a phone. */
export const pageStyle = `:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main,header,nav{max-width:54rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.25rem}main{padding-bottom:4rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .4rem;letter-spacing:-.01em}
h2{font-size:1.3rem;line-height:1.3;margin:3rem 0 .6rem;padding-top:1.1rem;border-top:1px solid var(--rule)}
h3{font-size:1.05rem;margin:2.2rem 0 .5rem}h4{font-size:.8rem;margin:0 0 .3rem;color:var(--soft);font-weight:600}
p{margin:.6rem 0}.note{color:var(--soft);font-size:.85rem}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;padding:0;margin:1rem 0 0;font-size:.9rem}
a{color:var(--higher)}
.verdict{border-left:4px solid var(--line);background:var(--panel);padding:.7rem 1rem;border-radius:0 6px 6px 0;margin:.9rem 0}
.verdict p{margin:.3rem 0;font-weight:550}
ul{padding-left:1.2rem}li{margin:.25rem 0}
figure{margin:1.6rem 0;max-width:37rem}figure.wide{max-width:none}
figcaption{font-size:.9rem;color:var(--soft);margin-bottom:.5rem}figcaption strong{display:block;color:var(--ink);font-size:1rem}
svg.chart{display:block;width:100%;height:auto;font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow:visible}
svg.chart text{unicode-bidi:isolate;paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.point{outline:none;cursor:default}.point.is-on{stroke-width:4;stroke:var(--line)}.point:focus-visible{stroke:var(--focus);stroke-width:5}
.keys{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;padding:0;margin:0 0 .5rem;font-size:.85rem;color:var(--soft)}.keys svg{vertical-align:-1px}
.scroll{overflow-x:auto;margin:.6rem 0}
table{border-collapse:collapse;font-size:.88rem;font-variant-numeric:tabular-nums;overflow-wrap:normal}
th,td{padding:.28rem .7rem;text-align:right;border-bottom:1px solid var(--grid);white-space:nowrap}
thead th{color:var(--soft);font-weight:600;border-bottom:1px solid var(--rule);vertical-align:bottom}
th:first-child{text-align:left;padding-left:0}th[scope=row]{font-weight:500;text-align:left}
thead th[scope=colgroup]{text-align:center;white-space:normal;font-weight:500}
td.reason{text-align:left;white-space:normal;color:var(--soft);min-width:16rem}.aside{color:var(--soft);margin-left:.35em}
table.heat thead th{text-align:center}table.heat thead th:first-child{text-align:left}table.heat td{text-align:center;border:2px solid var(--paper);border-radius:4px}table.heat .aside{display:block;margin:0;font-size:.78rem}
${cells}
pre{background:var(--panel);padding:.7rem .9rem;border-radius:6px;overflow:auto;max-height:22rem;margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font:13px/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans Mono",monospace}
details>summary{cursor:pointer;font-size:.9rem;padding:.25rem 0}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
#find{padding:.45rem 0;margin-top:.6rem}
.inner{max-width:54rem;margin:0 auto;padding:0 1.25rem}
label{font-size:.85rem;color:var(--soft);display:inline-flex;gap:.4rem;align-items:center}
select,input,button{font:inherit;font-size:.9rem;color:var(--ink);background:var(--panel);border:1px solid var(--unclear);border-radius:5px;padding:.3rem .5rem;max-width:16rem}
button:disabled{opacity:.5}
#filters{display:flex;flex-wrap:wrap;gap:.6rem 1rem;margin:.8rem 0}#filters[hidden]{display:none}
#trials{padding-left:0;list-style-position:inside}#trials li{border-bottom:1px solid var(--grid);margin:0}#trials details{display:inline-block;width:calc(100% - 3rem);vertical-align:top}
.outcome{display:inline-block;border-radius:4px;padding:0 .45em;font-size:.82rem;border:1px solid var(--unclear)}
.outcome.is-wrong,.outcome.is-missed,.outcome.is-failed{border-color:var(--lower);color:var(--lower)}.outcome.is-right{border-color:var(--higher);color:var(--higher)}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.8rem;margin:.5rem 0 1rem}.columns>div{min-width:0}
#tip{position:fixed;z-index:3;max-width:min(22rem,90vw);background:var(--ink);color:var(--paper);font-size:.82rem;line-height:1.35;padding:.4rem .6rem;border-radius:5px;pointer-events:none}#tip[hidden]{display:none}
.is-finding svg.chart [data-model]:not(.is-found){opacity:.18}.is-finding tr[data-model]:not(.is-found){opacity:.45}.is-finding tr.is-found th{font-weight:700}
@media (max-width:30rem){body{font-size:15px}h1{font-size:1.4rem}main,header,nav,.inner{padding-left:1rem;padding-right:1rem}th,td{padding:.28rem .5rem}}
@media print{:root{${light}}body{font-size:10.5pt}#find,#filters,#pages,nav{display:none}main,header{max-width:none;padding:0}figure,tr,.verdict{break-inside:avoid}h2,h3{break-after:avoid}.scroll{overflow:visible}td,th{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
