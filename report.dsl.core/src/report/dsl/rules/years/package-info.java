// SPDX-License-Identifier: EPL-2.0
/** Rules about relations with the figures of last year. */
package report.dsl.rules.years;
