// SPDX-License-Identifier: EPL-2.0
/** The page that the preview runs in. It is written once; reports are put into it by its script. */

export interface ShellParts {
	readonly nonce: string;
	/** address of the script */
	readonly script: string;
	/** of the report shown, kept with the page so that it can be restored */
	readonly uri: string;
	readonly language: string;
	readonly title: string;
	/** whether the panel undoes by itself */
	readonly ownHistory: boolean;
}

/**
 * Nothing but the script and the styles that carry the nonce may run or be applied, and nothing is fetched but that script.
 */
export function shell(parts: ShellParts): string {
	const policy = [
		`default-src 'none'`,
		`script-src 'nonce-${parts.nonce}'`,
		`style-src 'nonce-${parts.nonce}'`,
		`base-uri 'none'`,
		`form-action 'none'`
	].join('; ');
	return `<!DOCTYPE html>
<html lang="${escape(parts.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(parts.title)}</title>
<script nonce="${parts.nonce}" src="${escape(parts.script)}" data-uri="${escape(parts.uri)}"${parts.ownHistory ? ' data-history="own"' : ''} defer></script>
</head>
<body class="preview"></body>
</html>
`;
}

function escape(text: string): string {
	return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
