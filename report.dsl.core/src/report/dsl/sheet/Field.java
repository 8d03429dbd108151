// SPDX-License-Identifier: EPL-2.0
package report.dsl.sheet;

/** The fields of the head of a report; {@link #word()} is the key word of the language. */
public enum Field {
	TITLE("年报", true), FORM("格式", false), ORGAN("机关", true), YEAR("年度", false), DATE("日期", false),
	/** when the report was published, as the page or document states it */
	PUBLISHED("发布日期", false),
	/** {@code 2020-01-01 至 2020-12-31} */
	PERIOD("期限", false), INDEX_NUMBER("索引号", true), OFFICE("联系单位", true), ADDRESS("地址", true), POSTCODE("邮编", true), PHONE("电话",
			true), EMAIL("邮箱", true),
	/** path of last year's report, relative to this one */
	PREVIOUS("上年", true),
	/** paths of the reports that this one sums up, several separated by white space */
	PARTS("汇总", true);

	private final String word;
	private final boolean quoted;

	Field(String word, boolean quoted) {
		this.word = word;
		this.quoted = quoted;
	}

	public String word() {
		return word;
	}

	/** Whether the formatter puts the value into quotes. Read with and without. */
	public boolean quoted() {
		return quoted;
	}
}
