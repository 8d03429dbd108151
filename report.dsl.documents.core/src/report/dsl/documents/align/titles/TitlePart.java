// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.titles;

/**
 * A part of the title of a report.
 *
 * @param text as written, without white space
 */
public record TitlePart(Kind kind, String text) {

	/** What a part of a title is. */
	public enum Kind {
		/** whose report it is */
		ORGAN,
		/** of which year, with the words and brackets around it */
		YEAR,
		/** a year of schools, which is no report year: {@code 2023—2024学年} */
		SCHOOL_YEAR,
		/** words between the year and what the report is about, beside general ones such as 本机关: {@code 教育系统} */
		BETWEEN,
		/** what the report is about: {@code 政府信息公开工作} */
		SUBJECT,
		/** that it is a report: {@code 年度报告} */
		REPORT,
		/** what stands around the title and is no part of it: the name of the site, {@code 附件1：} */
		AROUND
	}
}
