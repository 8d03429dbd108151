// SPDX-License-Identifier: EPL-2.0
/** The page that says what an import made of each document. */
package report.dsl.cli.summary;
