/** Rules about the header rows of tables. */
package report.dsl.rules.columns;
