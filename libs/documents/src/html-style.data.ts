/** The style of every document, for screens and for paper. It loads nothing and names only fonts that systems have. */
export const STYLE = `
:root { --ink: #16181d; --soft: #565c68; --line: #c8cdd6; --accent: #1f3a5f; --wash: #f3f5f8; }
* { box-sizing: border-box; }
html { font: 400 16px/1.45 "Source Sans 3", "Liberation Sans", Arial, Helvetica, sans-serif; color: var(--ink);
  background: #fff; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0 auto; max-width: 50rem; padding: 1.5rem; overflow-wrap: anywhere; }
.bar { display: flex; justify-content: space-between; align-items: center; gap: 1rem; }
.bar .kind { font-weight: 700; letter-spacing: .02em; color: var(--accent); }
.tlp { background: #000; color: #fff; font-weight: 700; padding: .1rem .5rem; white-space: nowrap; }
.tlp.green { color: #33ff00; } .tlp.amber { color: #ffc000; } .tlp.red { color: #ff2b2b; }
h1 { font-size: 1.7rem; line-height: 1.15; margin: 1.1rem 0 .2rem; color: var(--accent); text-wrap: balance; }
.subtitle { color: var(--soft); margin: 0 0 .8rem; }
.warning { border: 1px solid #9a5b00; color: #6b3f00; padding: .3rem .6rem; margin: 0 0 .8rem; font-size: .9em; }
.summary { background: var(--wash); border-left: .25rem solid var(--accent); padding: .6rem .8rem; margin: 0 0 1rem; }
.summary:empty { display: none; }
h2 { font-size: 1.1rem; line-height: 1.25; margin: 1.3rem 0 .4rem; color: var(--accent);
  border-bottom: 1px solid var(--line); padding-bottom: .15rem; break-after: avoid; }
h3 { font-size: 1em; margin: .7rem 0 .1rem; break-after: avoid; }
p { margin: 0 0 .5rem; white-space: pre-line; orphans: 3; widows: 3; }
ul { margin: 0 0 .5rem; padding-left: 1.1rem; } li { margin: 0 0 .2rem; }
.part { color: var(--accent); font-size: 1.02em; margin: .9rem 0 .3rem; }
.small, figcaption, caption { font-size: .86em; color: var(--soft); }
.quiet { color: var(--soft); }
code { font: .92em/1.3 "Liberation Mono", Consolas, monospace; }
sup { font-size: .72em; line-height: 0; font-weight: 700; color: var(--accent); margin-left: .1em; }
sup a { color: inherit; text-decoration: none; }
dl.facts { display: grid; grid-template-columns: minmax(8rem, 30%) 1fr; gap: .1rem .8rem; margin: 0 0 .5rem; }
dl.facts dt { color: var(--soft); } dl.facts dd { margin: 0; }
table { width: 100%; border-collapse: collapse; margin: 0 0 .5rem; table-layout: fixed; }
caption { text-align: left; caption-side: bottom; padding-top: .2rem; }
th, td { text-align: left; vertical-align: top; padding: .18rem .5rem .18rem 0; border-bottom: 1px solid var(--line); }
th { font-size: .86em; color: var(--soft); font-weight: 700; border-bottom-color: var(--ink); }
.n { text-align: right; font-variant-numeric: tabular-nums; }
thead { display: table-header-group; } tr { break-inside: avoid; }
.principle { margin: 0 0 .7rem; padding-left: .7rem; border-left: .2rem solid var(--line); break-inside: avoid; }
.principle.clear { border-left-color: var(--accent); }
.principle p { margin: 0 0 .15rem; } .principle h3 { margin-top: 0; }
.wording { font-family: "Liberation Serif", Georgia, "Times New Roman", serif; font-style: italic; }
ol.notes { list-style: none; margin: 0; padding: 0; font-size: .9em; }
ol.notes li { display: grid; grid-template-columns: 1.7rem 1fr; break-inside: avoid; margin-bottom: .25rem; }
ol.notes .number { font-weight: 700; color: var(--accent); }
ol.notes .place { color: var(--soft); font-size: .88em; font-family: "Liberation Mono", Consolas, monospace; }
figure { margin: 0 0 .6rem; } svg { width: 100%; height: auto; display: block; }
footer.imprint { border-top: 2px solid var(--accent); margin-top: 1rem; padding-top: .5rem; font-size: .84em; color: var(--soft); }
footer.imprint dl { display: grid; grid-template-columns: 8.5rem 1fr; gap: .05rem .6rem; margin: .4rem 0 0; }
footer.imprint dt { font-weight: 600; } footer.imprint dd { margin: 0; }
@media (min-width: 46rem) {
  .brief section, .trend section { display: grid; grid-template-columns: 9.2rem 1fr; gap: 0 1.1rem;
    border-top: 1px solid var(--line); padding: .45rem 0 .05rem; }
  .brief h2, .trend h2 { border: 0; margin: 0; padding: 0; font-size: .95rem; hyphens: auto; }
}
@media print {
  html { font-size: 10.4pt; } body { max-width: none; padding: 0; margin: 0; }
  .bar { display: none; }
  h1 { margin-top: 0; }
  .brief { font-size: 8.2pt; line-height: 1.24; } .trend { font-size: 9.2pt; line-height: 1.35; }
  .brief h1, .trend h1 { font-size: 15pt; }
  .brief .subtitle, .trend .subtitle { margin-bottom: .35rem; }
  .brief .warning { margin-bottom: .35rem; padding: .1rem .4rem; }
  .brief .summary { margin-bottom: .35rem; padding: .25rem .5rem; font-size: 9pt; }
  .brief section, .trend section { display: grid; grid-template-columns: 27mm 1fr; gap: 0 4mm;
    border-top: .5pt solid var(--line); padding: .9mm 0 0; }
  .brief h2, .trend h2 { border: 0; margin: 0; padding: 0; font-size: 9.2pt; hyphens: auto; }
  .brief p, .brief ul, .brief table, .brief dl.facts { margin-bottom: .9mm; }
  .brief .principle { margin-bottom: 1.3mm; }
  .brief th, .brief td { padding-top: .15mm; padding-bottom: .15mm; }
  .brief .responses caption { display: none; }
  .brief dl.facts { grid-template-columns: 30mm 1fr; gap: 0 2mm; }
  .brief caption, .brief figcaption, .brief .small { font-size: 7.6pt; }
  .brief .verdict { display: inline; } .brief .principle h3 { display: inline; } .brief .principle h3::after { content: " · "; }
  .brief .principle p { margin: 0; } .brief .principle { padding-left: 2mm; }
  .brief ol.notes .place { font-size: 6.3pt; }
  .trend th, .trend td { padding-top: .35mm; padding-bottom: .35mm; }
  .trend footer.imprint { font-size: 7.6pt; }
  .brief ol.notes { font-size: 7.6pt; } .brief ol.notes li { margin-bottom: .2mm; grid-template-columns: 5mm 1fr; }
  .brief footer.imprint { font-size: 7.4pt; margin-top: 1.2mm; padding-top: 1mm; border-top-width: 1pt; }
  .brief footer.imprint p { margin-bottom: .5mm; } .brief footer.imprint dl { margin-top: .5mm; grid-template-columns: 27mm 1fr; }
  .dossier section.new-page { break-before: page; }
  .dossier h2 { font-size: 13pt; }
  footer.imprint { break-inside: avoid; }
}
`;
