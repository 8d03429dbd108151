/** Rules about relations within a year: totals, balances and bounds. */
package report.dsl.rules.totals;
