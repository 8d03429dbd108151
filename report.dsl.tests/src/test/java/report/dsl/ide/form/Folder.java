// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import report.dsl.i18n.Language;
import report.dsl.ide.MemoryFolder;

/** Small forms that tests read. */
public final class Folder {

	/** A form with everything that leads somewhere. */
	public static final String CLINIC = """
			form clinic "门诊统计" for 2020..

			section visits "一、门诊情况" law "第三条" {
				table visits corner "项目" {
					columns adults "成人" unit "人次",
						children "儿童" unit "人次",
						total "合计" unit "人次" = adults + children
					row open "上年未结"  = previous left
					group care "接诊" {
						row plain "1.普通" alias "1.普通门诊"
						row urgent "2.急诊" law "第四条"
						row all "小计" = sum of care
					}
					row left "未结"
					check open + all >= left
				}
			}
			section notes "二、说明" text
			""".replace(">=", "<=");

	/** One that takes it over. */
	public static final String TOWN = """
			form town extends clinic

			relabel notes "二、备注"
			in table visits {
				relabel urgent "2.急救"
				after plain {
					row remote "3.远程"
				}
				warn remote <= plain
			}
			""";

	private Folder() {
	}

	/** One form alone. */
	public static FormDocument form(String text) {
		return new MemoryFolder(Language.ZH).with("a.form", text).formFile("a.form");
	}

	/** Both forms. */
	public static MemoryFolder forms() {
		return new MemoryFolder(Language.ZH).with("clinic.form", CLINIC).with("town.form", TOWN);
	}
}
