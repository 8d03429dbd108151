// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names under which one organ reports in different years. */
class OrganNamesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			青石区人民政府           | 青石区人民政府
			云溪市青石区人民政府     | 青石区人民政府
			云岭省云溪市青石区人民政府 | 青石区人民政府
			云岭省云溪市财政局       | 云溪市财政局
			云溪市财政局             | 云溪市财政局
			云溪市市场监督管理局     | 云溪市市场监督管理局
			云溪市城市管理局         | 云溪市城市管理局
			云溪市社区服务中心       | 云溪市社区服务中心
			云溪市乡村振兴局         | 云溪市乡村振兴局
			云岭省青禾自治州石桥镇人民政府 | 石桥镇人民政府
			云岭大学                 | 云岭大学
			市                       | 市
			""")
	void general(String name, String general) {
		assertEquals(general, OrganNames.general(name));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			青石区人民政府     | 云溪市青石区人民政府 | true
			云溪市青石区财政局 | 青石区财政局         | true
			云溪市青石区财政局 | 白沙市青石区财政局   | false
			云溪市财政局       | 财政局               | false
			青石县人民政府     | 青石区人民政府       | false
			青石区人民政府     | 青石区人民政府办公室 | false
			青石区财政局       | 青石区审计局         | false
			""")
	void one(String name, String other, boolean one) {
		assertEquals(one, OrganNames.areOne(name, other));
		assertEquals(one, OrganNames.areOne(other, name));
	}
}
