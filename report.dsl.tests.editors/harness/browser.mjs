// SPDX-License-Identifier: EPL-2.0
/** The window of the editor: a browser that reaches this machine only. */
import { chromium } from 'playwright-core';
import { find } from '../install/debian.mjs';

const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--force-color-profile=srgb'
];

export class Browser {
	static async start() {
		return new Browser(await chromium.launch({ executablePath: find('chromium'), headless: true, args: FLAGS }));
	}

	constructor(browser) {
		this.browser = browser;
	}

	/**
	 * Does something with a new page and closes it.
	 * @template T
	 * @param {'zh-cn' | 'en'} language of the editor
	 * @param {(page: import('playwright-core').Page) => Promise<T>} use
	 * @param {{ width: number, height: number }} viewport
	 * @returns {Promise<T>}
	 */
	async page(language, use, viewport = { width: 1440, height: 900 }) {
		const context = await this.browser.newContext({
			viewport,
			permissions: ['clipboard-read', 'clipboard-write'],
			locale: language === 'en' ? 'en-US' : 'zh-CN'
		});
		try {
			await context.route(
				url => /^(https?|wss?):$/.test(url.protocol) && url.hostname !== '127.0.0.1',
				route => route.abort()
			);
			const page = await context.newPage();
			if (language !== 'en')
				await page.addInitScript(name => {
					globalThis._VSCODE_NLS_LANGUAGE = name;
				}, language);
			return await use(page);
		} finally {
			// A workbench that is left first need not be waited for.
			await context.unrouteAll({ behavior: 'ignoreErrors' });
			for (const page of context.pages()) await page.goto('about:blank').catch(() => undefined);
			await context.close();
		}
	}

	async stop() {
		await this.browser.close();
	}
}
