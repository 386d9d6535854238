/** Of the acceptance sheet. It loads nothing: the window that prints has no network. */
export const SHEET_STYLE = `@page{margin:16mm}body{font:10pt/1.4 "Inter Variable",Inter,"Noto Sans","Noto Sans Arabic",Helvetica,Arial,sans-serif;color:#1e1c19}
h1{font-size:18pt;margin:0 0 8pt}h2{font-size:12pt;margin:14pt 0 4pt;break-after:avoid}h2 small{font-weight:400;color:#615b54}
dl{display:grid;grid-template-columns:80pt 1fr;gap:2pt 8pt;margin:0}dt{color:#615b54}dd{margin:0}
table{width:100%;border-collapse:collapse}tr{break-inside:avoid}
td{padding-block:3pt;padding-inline-end:6pt;border-bottom:.5pt solid #dfdbd5;vertical-align:top}
td:nth-child(1){width:68pt}td:nth-child(2){width:90pt;color:#615b54}.failed td:first-child{color:#991b1b;font-weight:700}
.warning td:first-child{color:#734500;font-weight:700}.verdict{padding:8pt;border:1pt solid;font-weight:700}.verdict.ok{color:#13603a}
.verdict.failed{color:#991b1b}.sign{display:grid;grid-template-columns:1fr 90pt 1fr;gap:16pt;margin-top:42pt;break-inside:avoid}
.sign span{border-top:.75pt solid #1e1c19;padding-top:3pt;color:#615b54}`;
