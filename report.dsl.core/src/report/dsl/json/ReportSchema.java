// SPDX-License-Identifier: EPL-2.0
package report.dsl.json;

import java.util.List;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.form.Unit;

/**
 * The JSON Schema of the normalised JSON, made from the forms: strict for the tables and sections of each of them, open for reports
 * on other forms. Figures have no lower bound: what a report states wrongly is a finding, not another type.
 */
public final class ReportSchema {

	private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

	private final List<Form> forms;
	private final SchemaWriter out;

	private ReportSchema(List<Form> forms, SchemaWriter out) {
		this.forms = forms;
		this.out = out;
	}

	/** Writes the schema for reports on the forms at hand as a document of its own, with a final line end. */
	public static void write(Forms forms, JsonWriter writer) {
		List<Form> list = forms.names().stream().map(forms::form).toList();
		new ReportSchema(list, new SchemaWriter(writer)).document();
		writer.newLine();
	}

	private void document() {
		out.document(ReportJson.SCHEMA, "政府信息公开工作年度报告 / annual report on government information disclosure").type("object");
		out.members("$schema", "form", "title", "organ", "year", "date", "published", "period", "indexNumber", "contact", "sections",
				"tables",
				"findings");
		head();
		parts();
		out.end().beginArray("allOf");
		for (Form form : forms)
			whenOn(form);
		otherwise();
		out.endArray().in("$defs");
		figures();
		section();
		finding();
		for (Form form : forms)
			definitions(form);
		out.end().end();
	}

	private void head() {
		out.constant("$schema", ReportJson.SCHEMA);
		out.member("form", "格式 / name of the form", "string", "null");
		out.member("title", "标题 / title", "string", "null");
		out.member("organ", "机关 / organ that reports", "string", "null");
		out.member("year", "年度 / report year", "integer", "null");
		date("date", "日期 / date of the signature", "string", "null");
		date("published", "发布日期 / date of publication", "string", "null");
		out.in("period").type("object", "null").text("description", "统计期限 / period of the figures").members("from", "to", "stated");
		date("from", "起 / first day", "string");
		date("to", "止 / last day", "string");
		out.member("stated", "原文写明为 true；按年度推定为 false / false: the calendar year is assumed", "boolean").end().end();
		out.member("indexNumber", "索引号 / index number", "string", "null");
		out.in("contact").type("object").text("description", "联系方式 / how to reach the office");
		out.members("office", "address", "postcode", "phone", "email");
		out.member("office", "联系单位 / office", "string", "null");
		out.member("address", "地址 / address", "string", "null");
		out.member("postcode", "邮编 / postcode", "string", "null");
		out.member("phone", "电话 / telephone", "string", "null");
		out.member("email", "邮箱 / e-mail", "string", "null").end().end();
	}

	private void date(String key, String description, String... types) {
		out.in(key).type(types).text("description", description).text("format", "date").text("pattern", DATE).end();
	}

	private void parts() {
		out.in("sections").type("array").text("description", "各部分，按原文顺序 / sections in the order of the report");
		out.in("items").reference("section").end().end();
		out.in("tables").type("object").text("description", "各表数据，空白为 null / figures; what is blank is null").end();
		extra();
		out.in("findings").type("array").text("description", "检查结果，按原文顺序 / findings in the order of the text");
		out.in("items").reference("finding").end().end();
	}

	private void extra() {
		out.in("extra").type("array").text("description",
				"格式里没有的行，没有时省略 / rows that the form does not have; absent when there are none");
		out.in("items").type("object").members("table", "after", "label", "cells");
		out.member("table", "所在的表 / key of the table", "string");
		out.member("after", "上方的行或分组，null 表示在表首 / key of the row or group above; null: the first of its table", "string", "null");
		out.member("label", "原文行名 / label as written", "string");
		out.in("cells").type("object").text("description", "各列数据 / figures by column").in("additionalProperties");
		out.beginArray("anyOf").item().reference("count").end().item().reference("money").end().endArray();
		out.end(2).end().end(2);
	}

	private void whenOn(Form form) {
		out.item().in("if", "properties").constant("form", form.name()).end(2);
		out.in("then", "properties").in("sections").type("array").in("items").type("object").in("properties", "key");
		String[] keys = new String[form.sections().size() + 1];
		for (int i = 0; i < keys.length - 1; i++)
			keys[i] = form.sections().get(i).key();
		out.strings("enum", keys).end(4);
		out.in("tables").reference(definition(form)).end().end(3);
	}

	private void otherwise() {
		out.item().in("if", "not", "properties", "form").strings("enum", forms.stream().map(Form::name).toArray(String[]::new)).end(4);
		out.in("then", "properties", "tables").reference("otherTables").end(4);
	}

	private void figures() {
		out.in("count").type("integer", "null").end();
		out.in("money").type("object", "null").text("description", "金额，折合为元 / amount of money, in yuan").members("value", "unit",
				"written");
		out.member("value", "元，精确小数 / exact decimal, in yuan", "number").constant("unit", "CNY");
		out.member("written", "原文写法 / as written in the report", "string").end().end();
		out.in("otherTables").type("object").text("description", "其他格式的各表 / tables of other forms: table, row, column");
		out.in("additionalProperties").type("object").in("additionalProperties").type("object").in("additionalProperties");
		out.beginArray("anyOf").item().reference("count").end().item().reference("money").end().item().type("string").end().endArray();
		out.end(4);
	}

	private void section() {
		out.in("section").type("object").members("key", "title", "paragraphs");
		out.member("key", "格式中的部分，null 表示格式中没有 / key in the form; null: the form has no such section", "string", "null");
		out.member("title", "原文标题 / title as written", "string");
		out.in("paragraphs").type("array").text("description", "段落 / paragraphs").in("items").type("string").end(4);
	}

	private void finding() {
		out.in("finding").type("object").members("rule", "severity", "message", "line", "column", "sic");
		out.member("rule", "规则 / id of the rule", "string");
		out.in("severity").strings("enum", "error", "warning", "info").end();
		out.member("message", "说明 / message, in Chinese", "string");
		out.in("line").type("integer").text("description", "行，从 1 起 / line, from 1").number("minimum", 1).end();
		out.in("column").type("integer").text("description", "列，从 1 起，按 UTF-16 计 / column, from 1, in UTF-16 units").number("minimum", 1)
				.end();
		out.member("sic", "原文如此的理由，null 表示未标注 / why a fault of the original is left; null: not marked", "string", "null");
		out.end().end();
	}

	private void definitions(Form form) {
		out.in(definition(form)).type("object").optional("title", form.title());
		out.members(form.tables().stream().map(Table::key).toArray(String[]::new));
		for (Section section : form.sections())
			for (Table table : section.tables())
				table(form, section, table);
		out.end().end();
		for (Table table : form.tables())
			for (Row row : table.rows())
				if (row.unit() == null) {
					out.in(columns(form, table));
					cells(table, row);
					out.end();
					break;
				}
	}

	private static String definition(Form form) {
		return "form." + form.name();
	}

	/** Name of the definition that the rows without a unit of their own share. */
	private static String columns(Form form, Table table) {
		return definition(form) + "." + table.key();
	}

	private void table(Form form, Section section, Table table) {
		out.in(table.key()).type("object").text("title", table.title() != null ? table.title() : section.title());
		out.optional("description", table.law() != null ? table.law() : section.law());
		out.members(table.rows().stream().map(Row::key).toArray(String[]::new));
		for (Row row : table.rows()) {
			out.in(row.key()).text("title", path(row)).optional("description", row.law());
			if (row.unit() == null)
				out.reference(columns(form, table));
			else
				cells(table, row);
			out.end();
		}
		for (Row row : table.lines())
			if (row.group())
				group(row, table);
		out.end().end();
	}

	/** Figures that a report writes behind the heading of a group; absent in most. */
	private void group(Row row, Table table) {
		out.in(row.key()).text("title", path(row)).optional("description", row.law());
		cells(table, row);
		out.end();
	}

	private void cells(Table table, Row row) {
		Unit unit = TableWalk.statedUnit(table, row);
		int count = table.columns().size();
		String[] keys = new String[unit != null ? count + 1 : count];
		for (int i = 0; i < keys.length; i++)
			keys[i] = i < count ? table.columns().get(i).key() : TableWalk.UNIT;
		out.type("object").members(keys);
		for (Column column : table.columns())
			cell(column, row.unit() != null ? row.unit() : column.unit());
		if (unit != null)
			out.constant(TableWalk.UNIT, unit.text());
		out.end();
	}

	private void cell(Column column, Unit unit) {
		out.in(column.key()).text("title", column.group() == null ? column.label() : column.group() + " › " + column.label());
		out.optional("description", unit.text().isEmpty() ? null : "单位：" + unit.text());
		out.reference(unit.money() ? "money" : "count").end();
	}

	/** The label below the labels of the lines it stands in. */
	private static String path(Row row) {
		return row.parent() == null ? row.label() : path(row.parent()) + " › " + row.label();
	}
}
