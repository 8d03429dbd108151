/** The printed report as a web page: the official layout, with marks at findings where it is a preview. */
package report.dsl.html;
