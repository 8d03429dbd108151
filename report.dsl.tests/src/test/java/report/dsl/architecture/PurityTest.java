// SPDX-License-Identifier: EPL-2.0
package report.dsl.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import report.dsl.form.FormImages;

/**
 * The engine, and documents as blocks, give the same answer to the same question: without files, clocks, threads, chance or environment.
 */
class PurityTest {

	/** Parts of the Java library that a function of values needs. */
	private static final String[] LIBRARY = { "report.dsl..", "java.lang", "java.lang.annotation..", "java.lang.invoke..",
			"java.lang.runtime..", "java.util", "java.util.function..", "java.util.regex..", "java.util.stream..", "java.math..",
			"java.nio.charset..", "java.text..", "java.time..", "org.jspecify.annotations.." };
	/** Types of those packages that reach for the world outside; {@code System} by its methods. */
	private static final Set<String> WORLD = Set.of("java.lang.Thread", "java.lang.ThreadLocal", "java.lang.InheritableThreadLocal",
			"java.lang.Process", "java.lang.ProcessBuilder", "java.lang.ProcessHandle", "java.lang.Runtime", "java.util.Random",
			"java.util.SplittableRandom", "java.util.UUID", "java.util.Timer", "java.util.TimerTask", "java.util.Scanner",
			"java.util.Formatter", "java.util.ServiceLoader", "java.util.ResourceBundle", "java.util.TimeZone", "java.time.Clock",
			"java.time.Instant");
	private static final Set<String> OF_SYSTEM = Set.of("arraycopy", "identityHashCode");
	/** Methods with an answer that depends on more than their arguments. */
	private static final Set<String> ASKING = Set.of("now", "random", "getDefault", "parallel", "parallelStream", "systemDefault");
	/** It alone reads streams, the images of forms that are resources beside the classes, and keeps what it has read for all threads. */
	private static final Set<String> OF_IMAGES = Set.of("java.io.InputStream", "java.io.IOException", "java.io.UncheckedIOException",
			ConcurrentHashMap.class.getName());

	private static final DescribedPredicate<JavaClass> OUTSIDE = describe("outside of functions of values",
			used -> resideOutsideOfPackages(LIBRARY).test(element(used)) || WORLD.contains(element(used).getName()));
	private static final DescribedPredicate<JavaAccess<?>> ASKS = describe("that ask clocks, chance or the environment",
			access -> asks(access.getTarget()));

	private static JavaClass element(JavaClass used) {
		return used.getBaseComponentType();
	}

	private static boolean asks(AccessTarget target) {
		return target.getOwner().isEquivalentTo(System.class)
				? !OF_SYSTEM.contains(target.getName())
				: target.getOwner().getPackageName().startsWith("java.") && ASKING.contains(target.getName());
	}

	private static List<ArchRule> rules(DescribedPredicate<JavaClass> pure) {
		DescribedPredicate<JavaClass> primitive = describe("primitive", used -> element(used).isPrimitive());
		DescribedPredicate<JavaClass> ofImages = describe("of streams", used -> OF_IMAGES.contains(used.getName()));
		return List.of(
				noClasses().that(pure.and(not(equivalentTo(FormImages.class)))).should()
						.dependOnClassesThat(OUTSIDE.and(not(primitive))).allowEmptyShould(true),
				noClasses().that(pure.and(type(FormImages.class))).should()
						.dependOnClassesThat(OUTSIDE.and(not(primitive)).and(not(ofImages))).allowEmptyShould(true),
				noClasses().that(pure).should().accessTargetWhere(ASKS));
	}

	@Test
	void theEngineAndBlocksOfDocumentsArePure() {
		for (ArchRule rule : rules(resideInAnyPackage(ArchitectureTest.PURE)))
			rule.check(ArchitectureTest.CLASSES);
	}

	/** What the rules must find: each class has one way to the world outside. */
	@ParameterizedTest
	@ValueSource(classes = { Now.class, DateNow.class, Ticks.class, Chance.class, MathChance.class, Identity.class, OldFile.class,
			NewFile.class, Sleeps.class, Pool.class, Later.class, Counter.class, Parallel.class, AtTime.class, Variable.class, Home.class,
			Prints.class, Locales.class, Own.class })
	void everyWayToTheWorldOutsideIsFound(Class<?> planted) {
		assertTrue(violates(planted), planted.getSimpleName());
	}

	@Test
	void functionsOfValuesAreAllowed() {
		assertFalse(violates(Pure.class));
	}

	private static boolean violates(Class<?> planted) {
		return rules(equivalentTo(planted)).stream()
				.anyMatch(rule -> rule.evaluate(new ClassFileImporter().importClasses(planted)).hasViolation());
	}

	static class Pure {
		Object value(int[] from, List<String> names) {
			int[] to = new int[from.length];
			System.arraycopy(from, 0, to, 0, to.length);
			return names.stream().map(name -> name + to[0]).toList().toString() + java.time.LocalDate.of(2021, 1, 31);
		}
	}

	static class Now {
		Object value = Instant.now();
	}

	static class DateNow {
		Object value = LocalDateTime.now();
	}

	static class Ticks {
		long value = System.nanoTime();
	}

	static class Chance {
		int value = new Random().nextInt();
	}

	static class MathChance {
		double value = Math.random();
	}

	static class Identity {
		Object value = UUID.randomUUID();
	}

	static class OldFile {
		Object value = new File("a");
	}

	static class NewFile {
		Object value = Path.of("a");
	}

	static class Sleeps {
		void value() throws InterruptedException {
			Thread.sleep(1);
		}
	}

	static class Pool {
		Object value = Executors.newCachedThreadPool();
	}

	static class Later {
		Object value = CompletableFuture.supplyAsync(() -> 1);
	}

	static class AtTime {
		Object value = new Timer();
	}

	static class Counter {
		AtomicInteger[] value = {};
	}

	static class Parallel {
		Object value = Stream.of(1).parallel();
	}

	static class Variable {
		Object value = System.getenv("A");
	}

	static class Home {
		Object value = System.getProperty("user.home");
	}

	static class Prints {
		void value() {
			System.out.println();
		}
	}

	static class Locales {
		Object value = Locale.getDefault();
	}

	static class Own {
		Clock value;
	}
}
