// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

import com.google.inject.Provider;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Forms;
import report.dsl.i18n.Text;
import report.dsl.lang.compiler.Mending;
import report.dsl.lang.form.FormFile;
import report.dsl.lang.form.FormPackage;
import report.dsl.rules.FormIssue;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/**
 * Compiles {@code .form} texts outside of an editor. The language is set up when the first text comes: who has no forms of
 * his own never pays for it. Safe for use by several threads, one text at a time.
 */
public final class WorkspaceForms {

	private static final WorkspaceForms SHARED = new WorkspaceForms();
	/** A hundred times the largest form known. */
	private static final int LARGEST = 1_500_000;
	private static final int LONGEST_CHAIN = 20;

	private WorkspaceForms() {
	}

	/** Compiles a form that extends none, or a shipped one. */
	public static CompiledForm compile(Source source) {
		return compile(source, name -> null);
	}

	/**
	 * Compiles a form. Never fails: what is wrong becomes an issue with a place.
	 *
	 * @param others texts of other forms of the workspace by name, for {@code extends}; null for a name that there is none of.
	 *               They hide shipped forms, but a form can extend the shipped one whose name it has
	 */
	public static CompiledForm compile(Source source, Function<String, @Nullable Source> others) {
		return SHARED.compileOne(source, others);
	}

	/**
	 * Parses a text and links it with the forms that it extends. For questions about a place that is being typed.
	 *
	 * @param mended what breaks the grammar is blanked out, so that what follows can be read; else the parser goes on as it can
	 * @param use    has to be done with the resource when it returns
	 * @return what {@code use} makes of it; null when the text is too large or too deeply nested
	 */
	public static <T> @Nullable T parse(Source source, Function<String, @Nullable Source> others, boolean mended,
			Function<XtextResource, T> use) {
		return SHARED.parseOne(source, others, mended, use);
	}

	private synchronized <T> @Nullable T parseOne(Source source, Function<String, @Nullable Source> others, boolean mended,
			Function<XtextResource, T> use) {
		if (source.text().length() > LARGEST)
			return null;
		try {
			XtextResource resource = mended ? mend(source, new Mending(source.text())) : load(new XtextResourceSet(), source, 0, false);
			loadBases((XtextResourceSet) resource.getResourceSet(), resource, others);
			return use.apply(resource);
		} catch (StackOverflowError | ParseException tooDeep) {
			return null;
		}
	}

	private synchronized CompiledForm compileOne(Source source, Function<String, @Nullable Source> others) {
		if (source.text().length() > LARGEST)
			return rejected(source, "文件太大，不是格式文件", "too large for a form");
		try {
			return compileMended(source, others);
		} catch (StackOverflowError | ParseException tooDeep) {
			// the parser descends into brackets: only a text made to do so gets here
			return rejected(source, "嵌套层次过深，无法读取", "nested too deeply to be read");
		}
	}

	private static CompiledForm rejected(Source source, String zh, String en) {
		return new CompiledForm(source, Forms.NONE, List.of(new FormIssue.SyntaxError(Region.at(0), new Text(zh, en))));
	}

	private CompiledForm compileMended(Source source, Function<String, @Nullable Source> others) {
		Mending mending = new Mending(source.text());
		XtextResource resource = mend(source, mending);
		loadBases((XtextResourceSet) resource.getResourceSet(), resource, others);
		return FormCompiler.compile(resource, source, mending.issues());
	}

	/** What breaks the grammar is blanked out and the rest read again: a typing error costs a line, not all that follows. */
	private XtextResource mend(Source source, Mending mending) {
		XtextResource resource;
		do
			resource = load(new XtextResourceSet(), new Source(source.name(), mending.text()), 0, false);
		while (mending.mend(resource));
		FormOrigin.note(resource, source, false);
		return resource;
	}

	private XtextResource load(XtextResourceSet set, Source source, int number, boolean shipped) {
		Provider<XtextResource> resources = Languages.form().getProvider(XtextResource.class);
		XtextResource resource = resources.get();
		resource.setURI(URI.createURI("memory:/" + number + ".form"));
		set.getResources().add(resource);
		try {
			resource.load(new ByteArrayInputStream(source.text().getBytes(StandardCharsets.UTF_8)),
					Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		FormOrigin.note(resource, source, shipped);
		return resource;
	}

	private void loadBases(XtextResourceSet set, XtextResource first, Function<String, @Nullable Source> others) {
		Set<String> loaded = new HashSet<>();
		XtextResource resource = first;
		for (int number = 1; resource != null && number <= LONGEST_CHAIN; number++) {
			String base = base(resource);
			String own = name(resource);
			if (base == null || !base.equals(own) && loaded.contains(base))
				return;
			loaded.add(own);
			Source source = base.equals(own) ? null : others.apply(base);
			boolean shipped = source == null;
			if (shipped)
				source = ShippedForms.source(base);
			resource = source == null ? null : load(set, source, number, shipped);
		}
	}

	private static @Nullable String name(XtextResource resource) {
		FormFile file = root(resource);
		return file == null ? null : file.getName();
	}

	/** The name behind {@code extends}, read from the text: linking needs the form to be there already. */
	private static @Nullable String base(XtextResource resource) {
		FormFile file = root(resource);
		List<INode> nodes = file == null ? List.of() : NodeModelUtils.findNodesForFeature(file, FormPackage.Literals.FORM_FILE__BASE);
		return nodes.isEmpty() ? null : NodeModelUtils.getTokenText(nodes.getFirst());
	}

	private static @Nullable FormFile root(XtextResource resource) {
		return !resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof FormFile file ? file : null;
	}
}
