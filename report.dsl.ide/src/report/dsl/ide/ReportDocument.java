// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.i18n.Language;
import report.dsl.rules.Checker;
import report.dsl.rules.Finding;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Reading;
import report.dsl.rules.Settings;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/** A state of a report. */
public final class ReportDocument implements Document {

	/**
	 * What a report is read and checked in.
	 *
	 * @param forms      the forms at hand
	 * @param settings   severities of the rules
	 * @param language   of messages
	 * @param neighbours finds the reports that a sheet refers to
	 */
	public record Context(Forms forms, Settings settings, Language language, Function<Sheet, Neighbours> neighbours) {
	}

	private final String uri;
	private final int version;
	private final Source source;
	private final Supplier<Context> contextLookup;
	private @Nullable Context context;
	private @Nullable Sheet sheet;
	private @Nullable Reading reading;
	private @Nullable List<Finding> findings;

	/** @param contextLookup asked once, when anything but the text is first needed: it may read files */
	public ReportDocument(String uri, int version, Source source, Supplier<Context> contextLookup) {
		this.uri = uri;
		this.version = version;
		this.source = source;
		this.contextLookup = contextLookup;
	}

	/** What this document would be with another text. */
	public ReportDocument with(String text) {
		return new ReportDocument(uri, version, new Source(source.name(), text), this::context);
	}

	private synchronized Context context() {
		if (context == null)
			context = contextLookup.get();
		return context;
	}

	@Override
	public String uri() {
		return uri;
	}

	@Override
	public int version() {
		return version;
	}

	@Override
	public Source source() {
		return source;
	}

	@Override
	public Language language() {
		return context().language();
	}

	/** The forms at hand. */
	public Forms forms() {
		return context().forms();
	}

	public synchronized Sheet sheet() {
		if (sheet == null)
			sheet = ReportReader.read(source, context().forms());
		return sheet;
	}

	/** The form that the report is read on. */
	public Form form() {
		return sheet().form();
	}

	/** The sheet with its relations worked out, last year's figures included. */
	public synchronized Reading reading() {
		if (reading == null)
			reading = new Reading(sheet(), context().neighbours().apply(sheet()), Catalogue.RULES);
		return reading;
	}

	@Override
	public synchronized List<Finding> findings() {
		if (findings == null)
			findings = Checker.check(reading(), context().settings());
		return findings;
	}
}
