// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.util.regex.Pattern;

import report.dsl.documents.align.sections.DocumentLine;

/** Short lines that web pages put around an article. */
final class BoilerplateLines {

	private static final int LONGEST = 80;

	private static final Pattern LINE = Pattern.compile(
			"(扫一扫|微信扫|用微信|分享到|分享[:：]|【?(打印|关闭|返回|收藏|字号|字体|[大中小](?=[\\s\u3000】/|]|$))[^。]{0,20}】?$|上一篇|下一篇|您?(现在|当前)?所?在?的?位置[:：]|当前位置|首页\\s*[>»›]|来源[:：]|浏览(次数|量)|点击(数|率|次数)|阅读[:：]|"
					+ "版权所有|主办(单位)?[:：]|承办(单位)?[:：]|技术支持|网站(地图|标识码)|.{0,8}ICP备|.{0,6}公网安备|政府网站标识码|责任编辑|编辑[:：]|发布(时间|日期)[:：]|相关(链接|附件|文章)|无障碍|返回顶部).*");

	private BoilerplateLines() {
	}

	static boolean is(DocumentLine line) {
		if (line.single() == null)
			return false;
		String bare = line.piece().text().strip();
		return bare.length() <= LONGEST && LINE.matcher(bare).matches();
	}
}
