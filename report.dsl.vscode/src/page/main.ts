// SPDX-License-Identifier: EPL-2.0
/** The page of a report in a webview. */
import type { FromPage, ToPage } from '../../../report.dsl.page/src/messages';
import { Page } from '../../../report.dsl.page/src/page';

interface EditorApi {
	postMessage(message: FromPage): void;
	getState(): { readonly uri?: string; readonly scroll?: number } | undefined;
	setState(state: { readonly uri: string; readonly scroll: number }): void;
}

declare function acquireVsCodeApi(): EditorApi;

const editor = acquireVsCodeApi();
const script = document.currentScript as HTMLScriptElement;
const uri = script.dataset.uri ?? '';
const before = editor.getState();
const page = new Page({
	post: message => editor.postMessage(message),
	nonce: script.nonce,
	ownHistory: script.dataset.history === 'own',
	scroll: before?.uri === uri ? before.scroll : undefined,
	remember: scroll => editor.setState({ uri, scroll })
});
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => page.receive(data));
