// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.i18n.Text;
import report.dsl.sheet.Field;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/** Names of organs. The one in a title may lack the place that the organ belongs to. */
final class OrganName {

	private static final int LONGEST = 30;
	private static final String GOVERNMENT = "人民政府";
	private static final String OFFICE = "办公室";
	private static final Pattern NAME = Pattern
			.compile("(?:[\\u4e00-\\u9fffA-Za-z×Ｘ〇○*＊（）()\\s]|第\\d+)+(府|局|委|办|厅|院|会|所|中心|处|部|站|队|公司|镇|乡|街道|区|县|市|省|室)\\s*");
	/** Names that say what an organ is and leave out of which place. */
	private static final Pattern LOCAL = Pattern.compile("[我本全各]?[省市县区州镇乡](?!.*[省市县区州镇乡]).+|(?:综合|党政|政务|行政)?办公室|人民政府.*|街道办事处");
	private static final Text NO_PLACE = new Text("机关“{0}”没有写明地区，请写全称", "the organ “{0}” names no place; write its full name");
	private static final Text OTHER = new Text("标题写的机关是“{0}”，署名是“{1}”，按署名录入，请核对",
			"the title names the organ “{0}”, the signature is “{1}”, which was taken; check which is right");
	private static final Pattern PLACE = Pattern.compile(".*[省市县区州旗盟镇乡]");
	private static final Pattern MADE_BY = Pattern.compile("由([\\u4e00-\\u9fff]{4,30}?)(?:编制|撰写|编写)");

	private OrganName() {
	}

	static boolean is(String text) {
		return text.length() <= LONGEST && NAME.matcher(text).matches();
	}

	/** Whether a name may be that of a place, to which the name of an organ belongs. */
	static boolean isPlace(String name) {
		return PLACE.matcher(name).matches();
	}

	static boolean isOffice(String name) {
		return name.endsWith(OFFICE);
	}

	/** The name of a government without what all are called. */
	static String bare(String organ) {
		return organ.endsWith(GOVERNMENT) && organ.length() > GOVERNMENT.length()
				? organ.substring(0, organ.length() - GOVERNMENT.length())
				: organ;
	}

	/** Whether a name has all its characters in the order of another one: 高新区 and 云溪高新技术产业开发区管理委员会. */
	static boolean isShort(String name, String full) {
		int at = 0;
		String bare = bare(name);
		for (int i = 0; i < bare.length(); i++) {
			at = full.indexOf(bare.charAt(i), at) + 1;
			if (at == 0)
				return false;
		}
		return true;
	}

	/** A signature that is no longer form of the organ's name in the title: taken, since an organ signs with its own name. */
	static FrontFields other(FrontFields head, String organ, String name, SourcePlace spot) {
		return head.with(Field.ORGAN, name, spot)
				.with(PlacedRemark.of(RemarkKind.DOUBTFUL, Confidence.AMBIGUOUS, OTHER.with(organ, name), spot,
						Field.ORGAN, Field.TITLE));
	}

	/** A signature or a line below the title is the organ in full, or its office. @param organ that the title names */
	static FrontFields signed(FrontFields head, @Nullable String organ, String name, SourcePlace spot) {
		if (isOffice(name) && organ != null && !organ.endsWith(OFFICE))
			return head.or(Field.OFFICE, name, spot);
		int had = head.get(Field.ORGAN) instanceof String one ? one.length() : 0;
		return name.length() > had ? head.with(Field.ORGAN, name, spot) : head;
	}

	/** With a remark where the name does not say of which place the organ is. */
	static FrontFields placed(FrontFields head) {
		String name = head.get(Field.ORGAN);
		return name == null || !LOCAL.matcher(name).matches()
				? head
				: head.with(PlacedRemark.of(RemarkKind.DOUBTFUL, Confidence.UNRECOGNISED, NO_PLACE.with(name),
						head.spots().getOrDefault(Field.ORGAN, SourcePlace.START), Field.ORGAN, Field.TITLE));
	}

	/** A longer name of the organ, with the place it belongs to, as a sentence has it. */
	static FrontFields longer(FrontFields head, List<DocumentLine> lines) {
		String name = head.get(Field.ORGAN);
		if (name == null)
			return head;
		for (DocumentLine line : lines) {
			Matcher matcher = MADE_BY.matcher(line.text());
			if (matcher.find() && matcher.group(1).endsWith(name) && matcher.group(1).length() > name.length())
				return head.with(Field.ORGAN, matcher.group(1), null);
		}
		return head;
	}
}
