/** Rules about the narrative: what is left over from a template, repeated, missing, or at odds with the tables. */
package report.dsl.rules.text;
