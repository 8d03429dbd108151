// SPDX-License-Identifier: EPL-2.0
/** The rules that the schema of the settings file tells of. */

export interface RuleName {
	readonly id: string;
	/** Chinese and English, as the schema has it */
	readonly title: string;
}

/** The part of the schema that is needed. */
export interface SettingsSchema {
	readonly properties: { readonly rules: { readonly properties: Readonly<Record<string, { readonly title: string }>> } };
}

/** Rules in the order of the schema; groups of rules are left out. */
export function ruleIds(schema: SettingsSchema): RuleName[] {
	return Object.entries(schema.properties.rules.properties)
		.filter(([id]) => id.includes('/'))
		.map(([id, { title }]) => ({ id, title }));
}
