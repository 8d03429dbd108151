/** What the page adds to the styles of a report: the paper stays as printed; its surroundings and marks follow the editor's theme. */
export const THEME = `
body { padding: 0; }
[data-from] { cursor: pointer; }
[data-from]:hover { outline: 1px dotted var(--vscode-focusBorder); outline-offset: -1px; }
.caret { outline: 2px solid var(--vscode-focusBorder) !important; outline-offset: -2px; }
p.no-report { color: var(--vscode-descriptionForeground); padding: 2em; }
`;
