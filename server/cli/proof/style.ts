/** How the proof looks: on a wide screen, on a phone, in the dark, and on paper. */

export const STYLE = `
:root { color-scheme: light dark;
  --paper: #fdfcf8; --ink: #1d1c1a; --soft: #5a5750; --rule: #cfcabd; --note: #f3f0e6;
  --contradicted: #a3160c; --conflict: #7a4a00; --unsupported: #5a5750; --unchecked: #5a5750; --stet: #0b4f96; --supported: #14602b; --mark: #ffe9a8; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #191817; --ink: #e9e5da; --soft: #aaa498; --rule: #47443d; --note: #24221f;
  --contradicted: #ff9a8f; --conflict: #f0bd63; --unsupported: #b3ada0; --unchecked: #b3ada0; --stet: #8cc1ff; --supported: #86d39c; --mark: #57460f; } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 76rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 Georgia, 'Iowan Old Style', 'Times New Roman', serif; overflow-wrap: break-word; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1.05rem; margin: 2.5rem 0 .5rem; }
.hidden { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
.counts, nav, .note, .checklist, footer, cite, .keys, .filter, .picture, section > ul, .problems, .signature { font-family: system-ui, 'Segoe UI', sans-serif; font-size: .9rem; }
.counts { display: flex; flex-wrap: wrap; gap: .4rem .5rem; align-items: center; padding: .75rem 0; border-top: 1px solid var(--rule); }
.total { margin-right: .5rem; }
.filter { font: inherit; font-size: .9rem; padding: .25rem .6rem; min-height: 2rem; border: 1px solid currentColor; border-radius: 1rem; background: none; cursor: pointer; }
.filter[aria-pressed=false] { opacity: 1; border-style: dashed; text-decoration: line-through; }
.problems { border: 1px solid var(--contradicted); padding: .25rem 1rem; margin-bottom: 1rem; }
.problems h2 { margin: .5rem 0 0; font-size: 1rem; }
.picture { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem; padding: 0; margin: 0 0 2rem; }
.picture a { display: flex; text-decoration: none; border: 1px solid var(--rule); border-radius: .2rem; padding: .1rem .15rem; min-width: 1.5rem; min-height: 1.5rem; }
.seg { font-size: .8rem; line-height: 1.3rem; width: .8rem; text-align: center; }
.row { display: grid; grid-template-columns: minmax(0, 38rem) minmax(0, 1fr); gap: 0 2rem; }
.text { position: relative; }
@media screen and (min-width: 52.01rem) {
  .js .row { grid-template-columns: minmax(0, 44.5rem) minmax(0, 1fr); }
  .js .text { padding-left: 6.5rem; }
  .js .text .sign:not(.crowded) { position: absolute; left: calc(var(--place, 3) * 1.5rem); width: 1.5rem; height: 1.5rem; padding: .35rem 0; text-align: center; }
}
.text > :first-child { margin-top: 0; }
.text p, .text ul, .text ol { margin: 0 0 1.1rem; }
.text blockquote { margin: 0 0 1.1rem 1.25rem; padding-left: 1rem; border-left: 3px solid var(--rule); }
.headline { font-size: 1.6rem; line-height: 1.25; font-weight: bold; }
.headline ~ .headline { font-size: 1.1rem; font-weight: normal; }
.caption { font-size: .9rem; color: var(--soft); }
.deep { list-style-type: circle; } .d1 { margin-left: 1.5rem; } .d2 { margin-left: 3rem; } .d3, .d4 { margin-left: 4.5rem; }
.scroll { overflow-x: auto; margin-bottom: 1.1rem; }
table { border-collapse: collapse; font-size: .95rem; } th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
.value { cursor: pointer; text-decoration: underline; text-decoration-thickness: 1.5px; text-underline-offset: .2em; }
.value.contradicted { text-decoration-style: wavy; font-weight: bold; } .value.conflict { text-decoration-style: double; }
.value.unsupported { text-decoration-style: dashed; } .value.unchecked, .value.stet { text-decoration-style: dotted; }
.value.supported { text-decoration-style: solid; text-decoration-thickness: 1px; }
.value.contradicted, .value.conflict, .value.unsupported, .value.unchecked, .value.stet, .value.supported { text-decoration-color: var(--tone); }
.sign { text-decoration: none; white-space: nowrap; font: .8em/1 system-ui, sans-serif; padding: 0 .1em; } .sign sup { font-size: .75em; line-height: 0; }
.contradicted { --tone: var(--contradicted); } .conflict { --tone: var(--conflict); } .unsupported { --tone: var(--unsupported); }
.unchecked { --tone: var(--unchecked); } .stet { --tone: var(--stet); } .supported { --tone: var(--supported); }
.sign, .seg, .filter { color: var(--tone); }
.sign.dim { opacity: .999; } .off .sign sup { display: none; }
.value.current { background: var(--mark); }
.value.off { text-decoration: none; font-weight: normal; } .sign.off { display: none; }
.notes { align-self: start; }
.note { background: var(--note); border-left: 3px solid var(--tone); padding: .5rem .75rem; margin: 0 0 .6rem; line-height: 1.45; scroll-margin: 3rem; }
.note p { margin: 0 0 .3rem; } .note blockquote { margin: .35rem 0 0; font-family: Georgia, serif; font-size: 1rem; }
.note blockquote p { margin: 0; } mark { background: var(--mark); color: inherit; font-weight: bold; }
cite { font-style: normal; color: var(--soft); font-size: .85rem; } .back { color: inherit; } .reason { font-style: italic; }
.js .note { display: none; } .js .note.open { display: block; }
a, .keys { color: inherit; } :target { outline: 2px solid var(--stet); outline-offset: 2px; }
:focus-visible { outline: 2px solid var(--stet); outline-offset: 2px; border-radius: 2px; }
.checklist, .checklist ul { list-style: none; padding-left: 0; } h4 { font-size: .95rem; margin: .9rem 0 .2rem; } .checklist li { margin: .3rem 0; }
@media screen { .sign.supported sup { display: none; } }
input[type=checkbox] { width: 1.1rem; height: 1.1rem; vertical-align: -.15rem; accent-color: var(--supported); }
.signature { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin-top: 3.5rem; break-inside: avoid; }
.line { flex: 1 1 12rem; border-bottom: 1px solid var(--ink); height: 2rem; } .line.short { flex: 0 1 8rem; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--rule); color: var(--soft); }
@media screen and (max-width: 52rem) { .row { display: block; } .notes { margin: -.4rem 0 1rem; } }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --rule: #999; --note: #fff; }
  body { padding: 0; max-width: none; font-size: 11pt; } .filter, .keys, .picture, .back { text-decoration: none; }
  .filter { border: 0; padding: 0 .5rem 0 0; } .keys, .picture { display: none; }
  .row { display: block; } .notes { margin: 0 0 .8rem 1.5rem; } .js .note, .note { display: block; padding: 0 0 0 .6rem; margin: 0 0 .3rem; font-size: 9pt; break-inside: avoid; }
  cite { font-size: 8pt; } .note.supported { border-left-style: dotted; } .note blockquote { font-size: 9pt; } h2, h3 { break-after: avoid; } article + article { break-before: page; }
}
`;
