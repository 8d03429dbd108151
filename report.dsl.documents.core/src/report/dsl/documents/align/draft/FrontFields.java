// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.words.WordNormalizer;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.sheet.Field;

/**
 * What a document says in the fields of the head.
 *
 * @param spots where the values stand; not of those that the file states apart from its text
 * @param said  the last remark; null without any
 */
public record FrontFields(Map<Field, String> values, Map<Field, SourcePlace> spots, @Nullable Said said) {

	static final FrontFields NONE = new FrontFields(Map.of(), Map.of(), null);

	/** A remark behind others: of a long page there may be as many as lines. @param before null for the first one */
	record Said(PlacedRemark remark, @Nullable Said before) {
	}

	/** With the value of a field that had none. */
	FrontFields or(Field field, String value, @Nullable SourcePlace spot) {
		return values.containsKey(field) ? this : with(field, value, spot);
	}

	/** With the value of a field, whether it had one or not. @param spot null for one that has no place */
	FrontFields with(Field field, String value, @Nullable SourcePlace spot) {
		Map<Field, String> allValues = new EnumMap<>(Field.class);
		allValues.putAll(values);
		allValues.put(field, value);
		Map<Field, SourcePlace> allSpots = new EnumMap<>(Field.class);
		allSpots.putAll(spots);
		if (spot != null)
			allSpots.put(field, spot);
		return new FrontFields(Collections.unmodifiableMap(allValues), Collections.unmodifiableMap(allSpots), said);
	}

	FrontFields with(PlacedRemark remark) {
		return new FrontFields(values, spots, new Said(remark, said));
	}

	/** In the order in which they were made. */
	public List<PlacedRemark> remarks() {
		List<PlacedRemark> remarks = new ArrayList<>();
		for (Said one = said; one != null; one = one.before)
			remarks.add(one.remark);
		return remarks.reversed();
	}

	public boolean has(Field field) {
		return values.containsKey(field);
	}

	/** The value of a field. */
	public @Nullable String get(Field field) {
		return values.get(field);
	}

	/** {@link #get}, where the field is known to have a value. */
	String stated(Field field) {
		return Objects.requireNonNull(values.get(field));
	}

	/** Whether a line is the title or stands in it. */
	boolean isInTitle(DocumentLine line) {
		return has(Field.TITLE) && line.single() != null && !line.piece().folded().isEmpty()
				&& WordNormalizer.fold(stated(Field.TITLE)).contains(line.piece().folded());
	}
}
