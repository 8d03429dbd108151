package report.dsl.ide;

import java.util.List;

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
	 * @param forms    the forms at hand
	 * @param settings severities of the rules
	 * @param language of messages
	 */
	public record Context(Forms forms, Settings settings, Language language) {
	}

	/** Finds the reports that a report refers to. */
	public interface Surveyor {
		Neighbours around(Sheet sheet);
	}

	private final String uri;
	private final int version;
	private final Source source;
	private final Context context;
	private final Surveyor surveyor;
	private Sheet sheet;
	private Reading reading;
	private List<Finding> findings;

	public ReportDocument(String uri, int version, Source source, Context context, Surveyor surveyor) {
		this.uri = uri;
		this.version = version;
		this.source = source;
		this.context = context;
		this.surveyor = surveyor;
	}

	/** The same text, read anew in surroundings that have changed. */
	public ReportDocument in(Context newContext) {
		return new ReportDocument(uri, version, source, newContext, surveyor);
	}

	/** What this document would be with another text. */
	public ReportDocument with(String text) {
		return new ReportDocument(uri, version, new Source(source.name(), text), context, surveyor);
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
		return context.language();
	}

	/** The forms at hand. */
	public Forms forms() {
		return context.forms();
	}

	public synchronized Sheet sheet() {
		if (sheet == null)
			sheet = ReportReader.read(source, context.forms());
		return sheet;
	}

	/** The form that the report is read on. */
	public Form form() {
		return sheet().form();
	}

	/** The sheet with its relations worked out, last year's figures included. */
	public synchronized Reading reading() {
		if (reading == null)
			reading = new Reading(sheet(), surveyor.around(sheet()), Catalogue.RULES);
		return reading;
	}

	@Override
	public synchronized List<Finding> findings() {
		if (findings == null)
			findings = Checker.check(reading(), context.settings());
		return findings;
	}
}
