/** The printed report, independent of the file format: which parts follow one another, and how tables are laid out as cells. */
package report.dsl.print;
