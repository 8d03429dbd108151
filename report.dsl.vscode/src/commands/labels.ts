// SPDX-License-Identifier: EPL-2.0
/** Writes the labels of a report in their short or in their full form. */
import * as vscode from 'vscode';
import { REPORT } from '../active';
import { workspaceEdit } from '../cells/revise';
import type { ReportClient } from '../client';
import { type LabelsParams, labelsRequest } from '../protocol';

export async function convertLabels(client: ReportClient, labels: LabelsParams['labels']): Promise<void> {
	const document = vscode.window.activeTextEditor?.document;
	if (document?.languageId !== REPORT) return;
	const answer = await client.request(labelsRequest, { textDocument: { uri: client.uri(document.uri) }, labels });
	if (answer?.version === document.version && answer.edits.length > 0)
		await vscode.workspace.applyEdit(workspaceEdit(document.uri, answer.edits));
}
