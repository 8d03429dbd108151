/** Texts for people in both languages of the product, Chinese first: {@link report.dsl.i18n.Text}. */
package report.dsl.i18n;
