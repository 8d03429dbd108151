// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

/** What an import may have done with something in its source, and the words for it. */
public enum RemarkKind {

	/** stands in the source and not in the result */
	DROPPED("丢弃", "dropped"),
	/** was damaged and is as it must have been */
	REPAIRED("修正", "repaired"),
	/** follows from the place where it stands or from what stands around it, not from what is written */
	GUESSED("推定", "guessed"),
	/** was taken as written, though that may be wrong */
	DOUBTFUL("存疑", "doubtful"),
	/** is asked for by the form and was not found */
	MISSING("缺失", "missing");

	private final String zh;
	private final String en;

	RemarkKind(String zh, String en) {
		this.zh = zh;
		this.en = en;
	}

	public String word(boolean chinese) {
		return chinese ? zh : en;
	}

	/** The beginning of a comment of this kind, behind the mark of comments. */
	String begin(boolean chinese) {
		return chinese ? "导入" + zh + "（" : "import " + en + " (";
	}
}
