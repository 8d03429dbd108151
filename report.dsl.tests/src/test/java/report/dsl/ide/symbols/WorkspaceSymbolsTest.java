// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.symbols;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.ide.MemoryFolder;
import report.dsl.ide.report.Clinics;

class WorkspaceSymbolsTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { //
			"甲村; File 甲村卫生室2023年报 (甲村卫生室 2023), File 甲村卫生室2024年报 (甲村卫生室 2024)", //
			"2023; File 甲村卫生室2023年报 (甲村卫生室 2023)", //
			"CLINIC; Module 门诊统计 (clinic)", //
			"卫生室 2024; File 甲村卫生室2024年报 (甲村卫生室 2024)", //
			"urg; Property 2.急诊 (接诊)", //
			"门诊; Module 门诊统计 (clinic), Namespace 一、门诊情况 (门诊统计)", //
			"远程; Property 3.远程 (town)", //
			"xzhz; File 乡镇汇总 (2024)", //
			"yc; Property 3.远程 (town)", //
			"zzz; ''" })
	void finds(String query, String symbols) {
		MemoryFolder folder = Clinics.folder();
		assertEquals(symbols, String.join(", ", WorkspaceSymbols.of(query, folder).stream()
				.map(one -> one.getKind() + " " + one.getName() + " (" + one.getContainerName() + ")").toList()));
	}
}
