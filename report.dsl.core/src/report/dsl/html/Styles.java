// SPDX-License-Identifier: EPL-2.0
package report.dsl.html;

/** How the page looks. Fonts are those of official documents where they are installed, else the nearest that are; nothing is fetched. */
final class Styles {

	/** Of the document: on paper, and on a screen in light or dark. */
	static final String DOCUMENT = """
			:root {
				color-scheme: light dark;
				--paper: #fff; --ink: #111; --faint: #666; --line: #444; --desk: #e9e9e6;
				--serif: SimSun, 宋体, NSimSun, STSong, "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC", serif;
				--sans: SimHei, 黑体, STHeiti, "Heiti SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif;
				--fang: FangSong, 仿宋, FangSong_GB2312, 仿宋_GB2312, STFangsong, "Noto Serif CJK SC", "Source Han Serif SC", serif;
				--kai: KaiTi, 楷体, KaiTi_GB2312, 楷体_GB2312, STKaiti, "Kaiti SC", "Noto Serif CJK SC", serif;
				--title: FZXiaoBiaoSong-B05S, 方正小标宋简体, FZXiaoBiaoSong-B05, STZhongsong, 华文中宋, SimSun, 宋体, "Songti SC", "Noto Serif CJK SC", serif;
			}
			@media (prefers-color-scheme: dark) {
				:root { --paper: #1e1e1e; --ink: #dcdcdc; --faint: #9a9a9a; --line: #6a6a6a; --desk: #141414; }
			}
			* { box-sizing: border-box; }
			body { margin: 0; padding: 0; background: var(--desk); color: var(--ink); font: 16px/1.8 var(--fang); }
			main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
			article { background: var(--paper); padding: 3rem clamp(1rem, 7%, 4.5rem); box-shadow: 0 0 4px #0003; }
			header { text-align: center; margin-bottom: 2rem; }
			h1 { font: bold 1.75rem/1.5 var(--title); margin: 0.5rem 0; text-wrap: balance; }
			h2 { font: normal 1.15rem/1.6 var(--sans); margin: 1.6rem 0 0.6rem; text-indent: 2em; break-after: avoid; }
			h3 { font: bold 1em/1.8 var(--kai); margin: 0; text-indent: 2em; break-after: avoid; }
			h3.level2 { font-family: var(--fang); }
			p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; orphans: 2; widows: 2; }
			p b { font-family: var(--kai); }
			p.level2 b { font-family: var(--fang); }
			header p, p.remark { text-indent: 0; text-align: center; font-family: var(--kai); }
			header p.index { text-align: left; font: 0.85rem/1.6 var(--serif); }
			dl { margin: 0; }
			footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 0.6rem; font: 0.9rem/1.8 var(--serif); break-inside: avoid; }
			dl div { display: flex; }
			dt::after { content: "："; }
			dd { margin: 0; overflow-wrap: anywhere; }
			.frame { overflow-x: auto; margin: 0.8rem 0; }
			.frame + .frame { margin-top: calc(-0.8rem - 1px); }
			table { border-collapse: collapse; width: 100%; font: 0.85rem/1.4 var(--serif); font-variant-numeric: tabular-nums; }
			table.figures { table-layout: fixed; }
			table.labels3, table.labels4, table.across { min-width: 40rem; }
			caption { font: bold 0.9rem/1.5 var(--serif); padding: 0.35rem; border: 1px solid var(--line); border-bottom: 0; }
			caption.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; border: 0; padding: 0; }
			th, td { border: 1px solid var(--line); padding: 0.3rem 0.25rem; font-weight: normal; text-align: center; vertical-align: middle; overflow-wrap: anywhere; }
			tbody th { text-align: left; padding-inline: 0.4rem; }
			thead th { font-weight: bold; text-wrap: balance; }
			thead th[rowspan][colspan] { font-weight: normal; text-align: left; }
			tbody th[rowspan] { word-break: keep-all; text-wrap: balance; }
			tr { break-inside: avoid; }
			table.loose { margin: 0.8rem 0; }
			p.loose { white-space: pre-wrap; }
			table.labels1 col.label { width: 34%; }
			table.labels2 col.group { width: 12%; }
			table.labels2 col.label { width: 28%; }
			table.labels3 col.group, table.labels4 col.group { width: 10.5%; }
			table.labels3 col.label { width: 25%; }
			table.labels4 col.label { width: 20%; }
			table.list col.label { width: 68%; }
			table.list col.unit { width: 12%; }
			tbody .in1 { padding-inline-start: 1.9em; } tbody .in2 { padding-inline-start: 3.4em; } tbody .in3 { padding-inline-start: 4.9em; }
			tbody .in4 { padding-inline-start: 6.4em; } tbody .in5 { padding-inline-start: 7.9em; } tbody .in6 { padding-inline-start: 9.4em; }
			@page { size: A4; margin: 25mm 23mm 22mm; @bottom-center { content: "— " counter(page) " —"; font: 12pt serif; } }
			@media print {
				:root { color-scheme: light; --paper: #fff; --ink: #000; --faint: #555; --line: #000; --desk: #fff; }
				body { font-size: 15pt; line-height: 1.75; background: none; }
				main { max-width: none; padding: 0; }
				article { padding: 0; box-shadow: none; }
				h1 { font-size: 22pt; }
				h2 { font-size: 16pt; }
				table { font-size: 10pt; line-height: 1.3; }
				table.labels3, table.labels4, table.across { min-width: 0; font-size: 9pt; }
				th, td { padding: 1.2mm 0.6mm; }
				tbody th { padding-inline: 1mm; }
				table.labels3 :is(th, td), table.labels4 :is(th, td) { padding-block: 0.7mm; }
				.frame { overflow: visible; }
				.frame.whole { break-inside: avoid; }
				caption { font-size: 10.5pt; }
				footer { font-size: 11pt; }
				thead { display: table-header-group; }
			}
			""";

	/**
	 * What the preview adds: marks, the colours of the editor around it, and tables that keep label and figures in sight: they fit the width of the
	 * panel, with smaller signs; where it is too narrow for that the labels stand still while the figures are scrolled.
	 */
	static final String PREVIEW = """
			:root {
				--error: #c62828; --warning: #b26a00; --info: #1565c0; --error-back: #fdecea; --warning-back: #fff4e0; --info-back: #e8f1fb;
				--blank: #c6282822; --computed: #2e7d32; --caret: #1565c0;
			}
			@media (prefers-color-scheme: dark) {
				:root {
					--error: #f48771; --warning: #e2b340; --info: #75beff; --error-back: #4b1f1c; --warning-back: #463613; --info-back: #16324a;
					--blank: #f4877133; --computed: #89d185; --caret: #75beff;
				}
			}
			body.vscode-light, body.vscode-high-contrast-light { color-scheme: light; --paper: #fff; --ink: #111; --faint: #666; --line: #444;
				--error: #c62828; --warning: #8a5200; --info: #1565c0; --error-back: #fdecea; --warning-back: #fff4e0; --info-back: #e8f1fb;
				--blank: #c6282822; --computed: #2e7d32; }
			body.vscode-dark, body.vscode-high-contrast { color-scheme: dark; --faint: #9a9a9a; --line: #6a6a6a;
				--error: #f48771; --warning: #e2b340; --info: #75beff; --error-back: #4b1f1c; --warning-back: #463613; --info-back: #16324a;
				--blank: #f4877133; --computed: #89d185; }
			body.vscode-light, body.vscode-dark, body.vscode-high-contrast, body.vscode-high-contrast-light {
				--paper: var(--vscode-editor-background); --desk: var(--vscode-editor-background); --ink: var(--vscode-editor-foreground);
				--caret: var(--vscode-focusBorder); padding: 0; }
			body.vscode-high-contrast, body.vscode-high-contrast-light { --line: var(--vscode-contrastBorder); }
			[class*="vscode-"] article { box-shadow: none; padding-top: 1rem; }
			.preview article [data-from] { cursor: pointer; }
			.preview article [data-from]:hover { outline: 1px dashed var(--caret); outline-offset: -1px; }
			.entry { position: absolute; z-index: 3; box-sizing: border-box; margin: 0; border: 0; padding: 0 0.25rem; text-align: center;
				font-family: var(--serif); font-variant-numeric: tabular-nums; color: var(--ink); background: transparent; caret-color: transparent;
				outline: 2px solid var(--caret) !important; outline-offset: -2px; }
			.entry.typing { background: var(--paper); caret-color: auto; }
			.blank-text { display: none; }
			.editable .blank-text { display: revert; }
			.editable dl .blank-text { display: flex; }
			[data-name]:empty::before { content: "〔" attr(data-name) "〕"; color: var(--faint); }
			dl [data-name]:empty::before { content: "　　"; }
			.editable :is([data-paragraph], [data-field], [data-section]) { cursor: text; white-space: pre-wrap; }
			.editable :is([data-paragraph], [data-field], [data-section]):hover { outline: 1px dashed var(--faint); outline-offset: 1px; }
			.editable :is([data-paragraph], [data-field], [data-section]):focus { outline: 2px solid var(--caret); outline-offset: 1px; }
			.problem { position: fixed; z-index: 4; inset: auto 0 0; margin: 0; padding: 0.4rem 0.8rem; text-indent: 0; font: 0.9rem/1.6 var(--sans);
				color: var(--error); background: var(--error-back); border-top: 1px solid var(--error); }
			.preview .caret { outline: 2px solid var(--caret) !important; outline-offset: -2px; }
			.status { font: 0.85rem/1.6 var(--sans); margin: 0 0 0.8rem; padding: 0.4rem 0.8rem; background: var(--paper); border: 1px solid var(--line); }
			.status p { text-indent: 0; text-align: start; font: inherit; }
			.status summary { cursor: pointer; }
			.status summary span { margin-inline-end: 1em; font-weight: bold; }
			.status ol { margin: 0.4rem 0; padding-inline-start: 2.2em; max-height: 16rem; overflow-y: auto; }
			.status li { cursor: pointer; }
			.status .error { color: var(--error); } .status .warning { color: var(--warning); } .status .info, .status .sic { color: var(--info); }
			.status .kept { color: var(--computed); }
			.technical { font: 0.75rem/1.6 var(--sans); color: var(--faint); display: flex; flex-wrap: wrap; justify-content: center; gap: 0 1.2em; }
			article .error { text-decoration: underline wavy var(--error) 1px; text-underline-offset: 0.2em; }
			article .warning { text-decoration: underline wavy var(--warning) 1px; text-underline-offset: 0.2em; }
			article .info { text-decoration: underline dotted var(--info) 1px; text-underline-offset: 0.2em; }
			article .sic { text-decoration: underline dashed var(--faint) 1px; text-underline-offset: 0.2em; }
			article p.error, article p.warning, article p.info { text-decoration: none; box-shadow: inset 3px 0 var(--info); margin-inline-start: -0.7em; padding-inline-start: 0.7em; }
			article p.warning { box-shadow: inset 3px 0 var(--warning); }
			article p.error { box-shadow: inset 3px 0 var(--error); }
			td.error, td.warning, td.info { text-decoration: none; }
			td.info, th.info { background: var(--info-back); }
			td.warning, th.warning { background: var(--warning-back); }
			td.error, th.error { background: var(--error-back); }
			td.broken:not(.error):not(.warning):not(.info) { background: color-mix(in srgb, var(--error-back) 45%, transparent); }
			td.error { color: var(--error); }
			article header .error, article header .warning, article header .info { box-shadow: none; margin: 0; padding: 0; text-decoration-line: underline; }
			td.culprit { box-shadow: inset 0 0 0 2px var(--error); font-weight: bold; }
			td[data-expected]::after { content: attr(data-expected); display: block; font: 0.7rem/1.2 var(--sans); color: var(--error); overflow-wrap: normal; margin: 0 -0.2rem; }
			td.warning[data-expected]:not(.error)::after { color: var(--warning); }
			td.computed { color: var(--computed); font-style: italic; }
			td.reported { background: repeating-linear-gradient(-45deg, transparent 0 4px, var(--blank) 4px 8px); }
			td.lacking { background: color-mix(in srgb, var(--blank) 40%, transparent); }
			td.blank:empty::before { content: "\\00a0"; }
			.missing, .remark { color: var(--faint); }
			caption .remark { font-weight: normal; margin-inline-start: 1em; }
			.preview .frame { container-type: inline-size; }
			.preview table:is(.labels3, .labels4, .across) { min-width: 0; font-size: clamp(0.62rem, 2.35cqi, 0.85rem); }
			.preview thead { position: sticky; top: 0; z-index: 2; background: var(--paper); box-shadow: inset 0 1px var(--line), inset 0 -1px var(--line); }
			@media (max-width: 40rem) {
				.preview main { padding: 0.5rem; }
				.preview article { padding-inline: 0.25rem; }
				.preview table.figures :is(td, thead th) { padding-inline: 0.1rem; }
				.preview table:is(.labels3, .labels4) col.group { width: 9%; }
				.preview tbody th[rowspan] { padding-inline: 0.1rem; }
				.preview table.labels3 col.label { width: 28%; }
			}
			@media (min-width: 23rem) { .preview .frame { overflow: visible; } }
			@media (max-width: 23rem) {
				.preview table:is(.labels3, .labels4, .across) { min-width: 23rem; }
				.preview tbody th[scope="row"] { position: sticky; left: 0; z-index: 1; background: var(--paper); box-shadow: inset -1px 0 var(--line); }
			}
			.preview .loose { border-inline-start: 3px solid var(--warning); background: var(--warning-back); }
			@media print {
				.status, .technical { display: none; }
				article .error, article .warning, article .info, article .sic { text-decoration: none; }
				.preview td, .preview th, .preview .loose { background: none; }
				.preview article p { box-shadow: none; margin-inline-start: 0; padding-inline-start: 0; }
			}
			""";

	private Styles() {
	}
}
