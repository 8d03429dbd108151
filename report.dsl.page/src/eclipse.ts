// SPDX-License-Identifier: EPL-2.0
/**
 * The page in a browser of the desktop. It tells what happens by addresses that the editor does not let it go to; the editor calls
 * `reportPage.receive`.
 */
import type { FromPage, ToPage } from './messages';
import { Page } from './page';

declare global {
	interface Window {
		reportPage?: { receive(message: ToPage): void };
	}
}

if (!window.reportPage) {
	const waiting: FromPage[] = [];
	/** One address at a time: a second one within the same turn would take the place of the first. */
	const send = () => {
		const message = waiting.shift();
		if (!message) return;
		location.href = `report-page:${encodeURIComponent(JSON.stringify(message))}`;
		setTimeout(send);
	};
	const page = new Page({
		post: message => {
			waiting.push(message);
			if (waiting.length === 1) setTimeout(send);
		},
		ownHistory: false,
		remember: () => {}
	});
	window.reportPage = { receive: message => page.receive(message) };
}
