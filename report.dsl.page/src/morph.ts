// SPDX-License-Identifier: EPL-2.0
/** Changes a page into a newer one in place, so that what the reader has opened or scrolled stays as it is. */

/** Attributes that are the reader's: whether details are open. */
const KEPT = new Set(['open']);

/**
 * Gives the old element the attributes and children of the fresh one; the fresh one may lose children to it. Children with `data-own` are the
 * client's and stay.
 * @param unsaved keeps its children
 */
export function morph(old: Element, fresh: Element, unsaved?: Element): void {
	for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name) && !KEPT.has(name)) old.removeAttribute(name);
	for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
	if (old === unsaved) return;
	const before = [...old.childNodes].filter(node => !(node instanceof HTMLElement && node.dataset.own !== undefined));
	const after = [...fresh.childNodes];
	after.forEach((node, index) => {
		const there = before[index];
		if (!there) old.append(node);
		else if (there instanceof Element && node instanceof Element && there.tagName === node.tagName) morph(there, node, unsaved);
		else if (there instanceof Text && node instanceof Text) {
			if (there.data !== node.data) there.data = node.data;
		} else there.replaceWith(node);
	});
	for (const node of before.slice(after.length)) node.remove();
}
