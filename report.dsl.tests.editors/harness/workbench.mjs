// SPDX-License-Identifier: EPL-2.0
/** What a person sees of the editor and does to it. Keys that come too early are lost: each waits for what it is to bring about and is repeated. */
import { until } from './wait.cjs';

export class Workbench {
	/** @param {import('playwright-core').Page} page */
	constructor(page) {
		this.page = page;
		this.quickInput = page.locator('.quick-input-widget:visible');
		this.suggestions = page.locator('.suggest-widget.visible .monaco-list-row');
		this.actions = page.locator('.action-widget .monaco-list-row.action');
		this.hover = page.locator('.monaco-editor .monaco-hover:visible, .monaco-resizable-hover:visible');
		this.problems = page.locator('.markers-panel .monaco-list-row');
		this.outline = page.locator('.outline-tree .monaco-list-row');
	}

	/** Opens a folder and a file of it, and waits for its text. */
	async open(code, folder, file) {
		const payload = [['openFile', code.uri(`${folder}/${file}`)]];
		await this.page.goto(`${code.url}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
		await this.editor(file).locator('.view-line').first().waitFor({ timeout: 60_000 });
	}

	/** Opens a folder and, once the languages of the extensions are known, a file from the explorer: as a person does. */
	async explore(code, folder, file) {
		await this.page.goto(`${code.url}/?folder=${encodeURIComponent(folder)}`);
		const entry = this.page.locator('.explorer-viewlet .monaco-list-row', { hasText: file });
		await entry.locator('.report-lang-file-icon').first().waitFor({ timeout: 60_000 });
		await entry.first().dblclick();
		await this.editor(file).locator('.view-line').first().waitFor({ timeout: 60_000 });
	}

	editor(file) {
		return this.page.locator(`.editor-instance .monaco-editor[data-uri$="/${encodeURIComponent(file)}"]`).first();
	}

	/** The editor of a file while it has the focus: keys that come earlier go to what had it before. */
	focused(file) {
		return this.page.locator(`.editor-instance .monaco-editor.focused[data-uri$="/${encodeURIComponent(file)}"]`);
	}

	/** Waits until the editor has saved all: what is undone while it saves is not saved by it. */
	async saved() {
		await until(async () => (await this.page.locator('.tab.dirty').count()) === 0, 'the end of saving');
	}

	/** Presses keys until something is visible. @param {string | string[]} keys @param {import('playwright-core').Locator} shown */
	async press(keys, shown, what) {
		await until(
			async () => {
				for (const key of [keys].flat()) await this.page.keyboard.press(key);
				try {
					await shown.first().waitFor({ state: 'visible', timeout: 4_000 });
					return true;
				} catch {
					await this.page.keyboard.press('Escape');
					return false;
				}
			},
			what,
			60_000
		);
	}

	/** Runs a command by its title in the palette. */
	async command(title) {
		await until(
			async () => {
				await this.press('F1', this.quickInput.locator('input'), 'the palette');
				await this.quickInput.locator('input').first().fill(`>${title}`);
				const row = this.quickInput.locator('.monaco-list-row.focused').filter({ hasText: title }).first();
				try {
					await row.waitFor({ timeout: 4_000 });
				} catch {
					await this.page.keyboard.press('Escape');
					return false;
				}
				await this.page.keyboard.press('Enter');
				return true;
			},
			`the command ${title}`,
			60_000
		);
	}

	/** Moves the caret to the begin of a line of an editor group. @param {number} line from 1 */
	async goTo(line, group = 1) {
		await until(
			async () => {
				await this.page.keyboard.press(`Control+${group}`);
				await this.press('Control+G', this.quickInput.locator('input'), 'the input of a line');
				await this.quickInput.locator('input').first().fill(`:${line}`);
				await this.page.keyboard.press('Enter');
				await this.quickInput.waitFor({ state: 'hidden', timeout: 4_000 });
				await until(async () => (await this.line()) === line, `line ${line}`, 2_000);
				return true;
			},
			`the caret in line ${line}`,
			60_000
		);
	}

	/** To the end of a line, and not to a column: those of wide characters are counted in more than one way. */
	async goToEnd(line) {
		await this.goTo(line);
		await this.page.keyboard.press('End');
	}

	/** @returns {Promise<number | undefined>} the line of the caret as the status bar tells it */
	async line() {
		const text = await this.page.locator('#status\\.editor\\.selection').innerText();
		const match = /\d+/.exec(text);
		return match ? Number(match[0]) : undefined;
	}

	/** The lines on screen from above, without what is shown at their ends. @returns {Promise<{ text: string, parts: { text: string, color: string, weight: string, style: string }[] }[]>} */
	lines(file) {
		return this.editor(file).evaluate(editor => {
			const plain = element => element.textContent.replaceAll('\u00a0', ' ').replaceAll('\u200c', '');
			return [...editor.querySelectorAll('.view-lines > .view-line')]
				.map(line => ({
					top: Number.parseFloat(line.style.top),
					text: plain(line),
					parts: [...line.querySelectorAll('span > span')].map(part => {
						const { color, fontWeight, fontStyle } = getComputedStyle(part);
						return { text: plain(part), color, weight: fontWeight, style: fontStyle };
					})
				}))
				.sort((one, other) => one.top - other.top)
				.map(({ text, parts }) => ({ text, parts }));
		});
	}

	/** The line on screen that begins with a text; white space does not count. */
	async lineOf(file, begin) {
		return (await this.lines(file)).find(line => line.text.trim().startsWith(begin));
	}

	/** The page in a preview. */
	preview() {
		return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
	}
}
