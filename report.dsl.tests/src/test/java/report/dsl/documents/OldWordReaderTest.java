// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.source.RawDocument;
import report.dsl.workspace.FileProblem;

/** Word documents of 1997 to 2003. */
class OldWordReaderTest {

	static byte[] file() throws IOException {
		return OldWordReaderTest.class.getResourceAsStream("/documents/qingshi.doc").readAllBytes();
	}

	@Test
	void everythingThatIsSeenIsRead() throws FileProblem, IOException {
		SourceDocument document = Documents.read(RawDocument.of("qingshi.wps", file()));
		assertEquals("""
				青石镇政府信息公开工作年度报告
				# 一、总体情况
				（一）主动公开
				2021年公开12条。
				（二）依申请公开
				受理3件
				# 二、主动公开政府信息情况
				| 信息内容 | 本年 | < | < |
				| 规章 | 制发件数 | 0 |  |
				| ^ | 废止件数 | < | 44.7336 |
				|  |  | 7 | 8 |
				2022年1月
				外框
				| 许可 | 5 |
				| 处罚 | 6 |
				完
				含上年 1 件
				""", Shown.blocks(document));
		assertEquals("""
				DROPPED 6.1 修订中已删除的内容未导入：2
				DROPPED 6.1 隐藏文字未导入：藏9
				DOUBTFUL 19.1 脚注移到了文末：含上年 1 件
				""", Shown.remarks(document));
	}
}
