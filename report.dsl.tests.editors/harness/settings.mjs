// SPDX-License-Identifier: EPL-2.0
/** Settings of the editor under test: quiet, the same everywhere, and without what would cover the text. */
export const SETTINGS = {
	'breadcrumbs.enabled': true,
	'chat.disableAIFeatures': true,
	'editor.accessibilitySupport': 'off',
	'editor.cursorBlinking': 'solid',
	'editor.fontFamily': "'Noto Sans Mono CJK SC', monospace",
	'editor.fontSize': 13,
	'editor.minimap.enabled': false,
	'extensions.autoCheckUpdates': false,
	'extensions.autoUpdate': false,
	'extensions.ignoreRecommendations': true,
	'files.autoSave': 'off',
	'git.enabled': false,
	'security.workspace.trust.enabled': false,
	'telemetry.telemetryLevel': 'off',
	'update.mode': 'none',
	'window.menuBarVisibility': 'compact',
	'workbench.colorTheme': 'Default Light Modern',
	'workbench.editor.enablePreview': false,
	'workbench.reduceMotion': 'on',
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false
};

/** Those of somebody who has changed nothing; folders are restricted, without a dialog. Left is what keeps the network and other parts of the editor quiet. */
export const DEFAULTS = {
	...Object.fromEntries(Object.entries(SETTINGS).filter(([name]) => !/^(editor|files|breadcrumbs|security)\./.test(name))),
	'security.workspace.trust.startupPrompt': 'never'
};
