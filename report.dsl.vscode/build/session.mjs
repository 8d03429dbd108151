// SPDX-License-Identifier: EPL-2.0
/**
 * A session with the server as an editor would have it: what the archive of loaded classes is trained with. All of them are loaded
 * at every start, so nothing is asked that wakes the form language: that would cost every start 30 ms and 17 MB.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const CAPABILITIES = {
	workspace: {
		applyEdit: true,
		configuration: true,
		workspaceFolders: true,
		didChangeConfiguration: {},
		didChangeWatchedFiles: { dynamicRegistration: true }
	},
	textDocument: {
		synchronization: { didSave: true },
		publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
		completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
		hover: { contentFormat: ['markdown'] },
		codeAction: {
			codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source', 'source.fixAll'] } },
			resolveSupport: { properties: ['edit'] }
		},
		documentSymbol: { hierarchicalDocumentSymbolSupport: true },
		foldingRange: {},
		inlayHint: {},
		codeLens: {},
		semanticTokens: { requests: { full: { delta: true }, range: true }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] }
	},
	window: { workDoneProgress: true }
};

/**
 * @param {import('node:child_process').ChildProcess} server
 * @param {string} folder of the workspace
 * @param {{ path: string, language: string }[]} files to open, with a change and a save each
 */
export async function session(server, folder, files) {
	const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
	connection.onRequest('workspace/configuration', ({ items }) => items.map(() => ({})));
	connection.onRequest(() => null);
	connection.onNotification(() => {});
	connection.listen();
	await connection.sendRequest('initialize', {
		processId: process.pid,
		locale: 'zh-cn',
		rootUri: pathToFileURL(folder).href,
		capabilities: CAPABILITIES,
		workspaceFolders: [{ uri: pathToFileURL(folder).href, name: basename(folder) }],
		initializationOptions: { lang: 'auto', commands: ['report.preview', 'report.showRule'] }
	});
	await connection.sendNotification('initialized', {});
	for (const file of files) await visit(connection, file);
	await connection.sendRequest('shutdown');
	await connection.sendNotification('exit');
}

async function visit(connection, { path, language }) {
	const uri = pathToFileURL(path).href;
	const text = readFileSync(path, 'utf8');
	const lines = text.split('\n');
	const textDocument = { uri };
	await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: language, version: 1, text } });
	const line = Math.max(
		0,
		lines.findIndex(one => /\|.*\d/.test(one))
	);
	const position = { line, character: lines[line].length };
	const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
	const ask = (method, params) => connection.sendRequest(method, { textDocument, ...params }).catch(() => null);
	await Promise.all([
		ask('textDocument/documentSymbol'),
		ask('textDocument/foldingRange'),
		ask('textDocument/codeLens'),
		ask('textDocument/documentLink'),
		ask('textDocument/semanticTokens/full'),
		ask('textDocument/inlayHint', { range }),
		ask('textDocument/hover', { position }),
		ask('textDocument/completion', { position }),
		ask('textDocument/codeAction', { range, context: { diagnostics: [] } }),
		ask('textDocument/documentHighlight', { position }),
		ask('textDocument/formatting', { options: { tabSize: 2, insertSpaces: true } }),
		ask('report/preview'),
		ask('report/status'),
		ask('report/forms'),
		ask('report/rule', { id: 'totals/row' })
	]);
	await connection.sendNotification('textDocument/didChange', {
		textDocument: { uri, version: 2 },
		contentChanges: [{ range: { start: position, end: position }, text: '7' }]
	});
	await ask('textDocument/codeAction', { range, context: { diagnostics: [] } });
	await connection.sendNotification('textDocument/didSave', { textDocument });
	await ask('report/preview');
}
