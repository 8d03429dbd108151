// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.xtext.parser.IParser;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Forms;
import report.dsl.lang.form.FormPackage;
import report.dsl.lang.model.DerivedFeatures;
import report.dsl.lang.model.ModelLinks;
import report.dsl.lang.model.ModelText;
import report.dsl.lang.report.Report;
import report.dsl.lang.report.ReportPackage;
import report.dsl.rules.Finding;
import report.dsl.rules.Reading;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/** The model of a report as XMI, for EMF tools that do not know the language. Comments are not in it, but remarks of an import are. */
public final class ReportXmi {

	private static final String UTF8 = "UTF-8";
	/** Nobody else's files are opened on behalf of this one. */
	private static final Map<String, Boolean> NO_ENTITIES = Map.of("http://apache.org/xml/features/disallow-doctype-decl", true);
	private static final Map<String, Object> LOAD = Map.of(XMLResource.OPTION_PARSER_FEATURES, NO_ENTITIES);
	private static final Map<String, Object> SAVE = Map.of(XMLResource.OPTION_ENCODING, UTF8, XMLResource.OPTION_LINE_WIDTH, 160);

	private ReportXmi() {
	}

	/** @param findings all findings in their order */
	public static byte[] bytes(Reading reading, List<Finding> findings) {
		Source source = reading.sheet().source();
		Report report = parse(source.text());
		ModelText.State state = new ModelText(report, source).update(same -> reading.sheet());
		new DerivedFeatures(report, state.lines(), reading, ModelLinks.NONE).fill(findings);
		Resource resource = new XMIResourceImpl();
		resource.getContents().add(report);
		ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
		try {
			resource.save(out, SAVE);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return out.toByteArray();
	}

	/** One text at a time: parsers share what they have worked out of the grammar. */
	private static synchronized Report parse(String text) {
		return (Report) Languages.report().getInstance(IParser.class).parse(new StringReader(text)).getRootASTElement();
	}

	/**
	 * The text of the report that XMI holds, laid out. What is derived in the model is passed over: it follows from the text.
	 *
	 * @return null when it holds something else than a report
	 * @throws IOException when it is no XMI, or not of the model of reports as it is
	 */
	public static @Nullable String text(byte[] xmi, Forms forms) throws IOException {
		ResourceSet set = new ResourceSetImpl();
		set.getPackageRegistry().put(ReportPackage.eNS_URI, ReportPackage.eINSTANCE);
		set.getPackageRegistry().put(FormPackage.eNS_URI, FormPackage.eINSTANCE);
		Resource resource = new XMIResourceImpl(URI.createURI("memory:/report.xmi"));
		set.getResources().add(resource);
		resource.load(new ByteArrayInputStream(xmi), LOAD);
		if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof Report report))
			return null;
		return new ModelText(report, new Source("", "")).update(source -> ReportReader.read(source, forms)).sheet().source().text();
	}
}
