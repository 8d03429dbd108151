// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.Library;
import report.dsl.ide.Positions;
import report.dsl.ide.form.FormDocument;
import report.dsl.ide.form.FormItem;
import report.dsl.ide.form.FormLibrary;
import report.dsl.ide.form.FormModel;
import report.dsl.ide.form.FormOutline;
import report.dsl.ide.form.PartKind;
import report.dsl.ide.report.LabelMatcher;
import report.dsl.ide.report.LabelMatcher;

/** Finds reports by title, organ or year and forms and their parts by label or key, over the workspace. */
public final class WorkspaceSymbols {

	private static final int MOST = 200;
	/** How well something fits; smaller is better. */
	private static final int EXACT = 0;
	private static final int BEGINNING = 1;
	private static final int INSIDE = 2;
	private static final int PINYIN = 3;
	private static final int NO = -1;

	/** Something found. @param group reports before forms, forms before their parts */
	private record Hit(int fit, int group, WorkspaceSymbol symbol) {
	}

	private final String query;
	private final List<Hit> hits = new ArrayList<>();

	private WorkspaceSymbols(String query) {
		this.query = query.strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * The best first, at most 200.
	 *
	 * @param query part of a name, or its Pinyin, or the initials of that; all, when it is empty
	 */
	public static List<WorkspaceSymbol> of(String query, FormLibrary library) {
		WorkspaceSymbols symbols = new WorkspaceSymbols(query);
		for (Library.Entry report : library.reports())
			symbols.report(report);
		for (FormDocument form : library.forms())
			symbols.items(FormModel.of(form).items(), form, null);
		symbols.hits.sort(Comparator.comparingInt(Hit::fit).thenComparingInt(Hit::group));
		return symbols.hits.stream().limit(MOST).map(Hit::symbol).toList();
	}

	private void report(Library.Entry report) {
		String year = report.year() < 0 ? "" : String.valueOf(report.year());
		String organ = report.organ() == null ? "" : report.organ();
		String file = report.uri().substring(report.uri().lastIndexOf('/') + 1);
		String title = report.title() != null ? report.title() : organ.isEmpty() ? file : organ + year;
		int fit = best(title, organ, year, organ + " " + year, file);
		if (fit == NO)
			return;
		Location place = new Location(report.uri(), new Range(new Position(0, 0), new Position(0, 0)));
		add(fit, 0, title, SymbolKind.File, place, (organ + " " + year).strip());
	}

	private void items(List<FormItem> items, FormDocument form, @Nullable String container) {
		for (FormItem item : items) {
			boolean named = item.definition() != null;
			int fit = named ? best(item.title(), item.key()) : NO;
			if (fit != NO)
				add(fit, item.kind() == PartKind.FORM ? 1 : 2, item.title(), FormOutline.kind(item.kind()),
						new Location(form.uri(), Positions.of(form.source(), item.selection())),
						container == null ? item.key() : container);
			items(item.children(), form, named ? item.title() : container);
		}
	}

	private void add(int fit, int group, String name, SymbolKind kind, Location place, String container) {
		hits.add(new Hit(fit, group, new WorkspaceSymbol(name, kind, Either.forLeft(place), container)));
	}

	private int best(String... names) {
		int best = NO;
		for (String name : names) {
			int fit = name.isEmpty() ? NO : fit(name.toLowerCase(Locale.ROOT));
			if (fit != NO && (best == NO || fit < best))
				best = fit;
		}
		return best;
	}

	private int fit(String name) {
		int at = name.indexOf(query);
		if (at >= 0)
			return at > 0 ? INSIDE : name.length() == query.length() ? EXACT : BEGINNING;
		return LabelMatcher.of(query, name) != null ? PINYIN : NO;
	}
}
