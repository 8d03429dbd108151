// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;

/**
 * What the grammar allows behind a word: key words, references, values. Worked out over the grammar itself, from the element
 * that the parser took the word for, so that a new key word is proposed without further ado.
 */
final class ExpectedElements {

	/** How many rules that only stand for others are looked through. */
	private static final int DEEPEST = 2;

	private final Set<AbstractElement> found = new LinkedHashSet<>();

	private ExpectedElements() {
	}

	/** What a text can begin with. */
	static Set<AbstractElement> first(ParserRule start) {
		ExpectedElements expected = new ExpectedElements();
		expected.begin(start.getAlternatives());
		return expected.found;
	}

	/** @return {@link Keyword}s, {@link CrossReference}s, and calls of rules for values; empty behind what was not understood */
	static Set<AbstractElement> behind(ILeafNode word) {
		ExpectedElements expected = new ExpectedElements();
		if (!(word.getGrammarElement() instanceof AbstractElement element) || !expected.goOn(element))
			return expected.found;
		AbstractRule rule = GrammarUtil.containingRule(element);
		for (INode node = word.getParent(); node != null && rule != null; node = node.getParent())
			rule = expected.goOnAround(node, rule);
		return expected.found;
	}

	/**
	 * Goes on behind the call of a rule that ends.
	 *
	 * @param node perhaps the one of the rule that called it
	 * @return the rule that ends now: the same while its call has not been found; null when none ends
	 */
	private @Nullable AbstractRule goOnAround(INode node, AbstractRule ended) {
		EObject element = node.getGrammarElement();
		if (element instanceof CrossReference reference && reference.getTerminal() instanceof RuleCall name && name.getRule() == ended)
			return goOn(reference) ? GrammarUtil.containingRule(reference) : null;
		if (element instanceof RuleCall call && call.getRule() == ended)
			return goOn(call) ? GrammarUtil.containingRule(call) : null;
		// the node of a rule that makes its object at once does not tell its call
		AbstractRule around = element instanceof RuleCall call ? call.getRule() : element instanceof AbstractRule rule ? rule : null;
		List<RuleCall> calls = around == null || around == ended ? List.of() : calls(around, ended, 0);
		if (calls.isEmpty())
			return ended;
		boolean ends = false;
		for (RuleCall call : calls)
			ends |= goOn(call);
		if (!ends || !(element instanceof RuleCall call))
			return ends ? around : null;
		return goOn(call) ? GrammarUtil.containingRule(call) : null;
	}

	/** The calls of a rule in another one, or in those that it stands for. */
	private static List<RuleCall> calls(AbstractRule in, AbstractRule rule, int depth) {
		List<RuleCall> calls = new ArrayList<>();
		for (RuleCall call : EcoreUtil2.getAllContentsOfType(in, RuleCall.class))
			if (call.getRule() == rule)
				calls.add(call);
			else if (depth < DEEPEST && call.getRule() instanceof ParserRule && !calls(call.getRule(), rule, depth + 1).isEmpty())
				calls.add(call);
		return calls;
	}

	/** Adds what follows an element in its rule. @return whether the rule can end behind it */
	private boolean goOn(AbstractElement element) {
		if (isRepeated(element))
			begin(element);
		EObject container = element.eContainer();
		if (container instanceof Group group && !goOn(group, element))
			return false;
		return !(container instanceof AbstractElement outer) || goOn(outer);
	}

	private boolean goOn(Group group, AbstractElement element) {
		List<AbstractElement> elements = group.getElements();
		for (int i = elements.indexOf(element) + 1; i < elements.size(); i++)
			if (!begin(elements.get(i)))
				return false;
		return true;
	}

	private static boolean isRepeated(AbstractElement element) {
		return "*".equals(element.getCardinality()) || "+".equals(element.getCardinality());
	}

	private static boolean isOptional(AbstractElement element) {
		return "*".equals(element.getCardinality()) || "?".equals(element.getCardinality());
	}

	/** Adds what an element can begin with. @return whether it can be empty */
	private boolean begin(AbstractElement element) {
		boolean empty = switch (element) {
		case Alternatives alternatives -> {
			boolean any = false;
			for (AbstractElement one : new ArrayList<>(alternatives.getElements()))
				any |= begin(one);
			yield any;
		}
		case Group group -> {
			for (AbstractElement one : group.getElements())
				if (!begin(one))
					yield false;
			yield true;
		}
		case Assignment assignment -> begin(assignment.getTerminal());
		case EnumLiteralDeclaration literal -> begin(literal.getLiteral());
		case Action action -> true;
		case RuleCall call -> call(call);
		case CompoundElement other -> true;
		default -> {
			found.add(element);
			yield false;
		}
		};
		return empty || isOptional(element);
	}

	private boolean call(RuleCall call) {
		if (call.getRule() instanceof TerminalRule || call.getRule() instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule)) {
			found.add(call);
			return false;
		}
		return call.getRule().getAlternatives() != null && begin(call.getRule().getAlternatives());
	}
}
