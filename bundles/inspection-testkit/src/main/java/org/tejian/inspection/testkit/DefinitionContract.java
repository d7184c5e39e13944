package org.tejian.inspection.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.Option;

/** The definition is complete, in two languages, self-contained and JSON-ready. */
interface DefinitionContract extends TypeUnderTest {

    @Test
    default void definitionIsTheSameObjectAtEveryCall() {
        assertThat(type().definition()).isSameAs(type().definition());
    }

    @Test
    default void idIsTheNameOfTheFolder() {
        assertThat(type().definition().id()).isEqualTo(String.valueOf(folder().getFileName()));
    }

    @Test
    default void itemNumbersAndCategoriesAreUnique() {
        InspectionDefinition definition = type().definition();
        assertThat(definition.items()).isNotEmpty();
        assertThat(definition.items().stream().map(Item::no)).doesNotHaveDuplicates();
        assertThat(definition.categories()).isNotEmpty().doesNotHaveDuplicates();
    }

    /** No list of codes holds one twice, so that what a record stores means one thing. */
    @Test
    default void everyCodeIsUniqueInItsList() {
        InspectionDefinition definition = type().definition();
        Stream.concat(
                        Stream.concat(definition.parameters().stream(), definition.facts().stream()),
                        definition.rowTables().stream().flatMap(rows -> rows.columns().stream()))
                .forEach(field -> unique(
                        "options of " + field.key(), field.options().stream().map(Option::key)));
        for (Item item : definition.items()) {
            Map<String, List<String>> choices = new HashMap<>();
            item.limits()
                    .forEach(limit -> limit.when()
                            .ifPresent(when -> choices.computeIfAbsent(limit.part(), part -> new ArrayList<>())
                                    .add(when.key())));
            choices.forEach((part, keys) -> unique("alternatives of " + item.no() + ", " + part, keys.stream()));
        }
        definition
                .tables()
                .forEach(table ->
                        unique("rows of " + table.key(), table.rows().stream().map(r -> r.key())));
        unique("variants", definition.variants().stream().map(Option::key));
        unique("cover fields", definition.report().cover().stream().map(Option::key));
        unique("signature fields", definition.report().signatures().stream().map(Option::key));
    }

    private static void unique(String what, Stream<String> codes) {
        assertThat(codes).as(what).doesNotHaveDuplicates();
    }

    @Test
    default void everyTextIsChineseAndEnglish() {
        List<String> wrong = new ArrayList<>();
        texts(type().definition().toModel(), "", wrong);
        assertThat(wrong).as("texts whose zh is not Chinese or whose en is").isEmpty();
    }

    /** Signs, numbers and names such as "TOFD" may be the same in both languages. */
    private static void texts(Object model, String path, List<String> wrong) {
        if (model instanceof Map<?, ?> map) {
            if (map.get("zh") instanceof String zh && map.get("en") instanceof String en && !zh.equals(en)) {
                boolean hasWords = en.codePoints().filter(Character::isLetter).count() > 3;
                if ((hasWords && !chinese(zh)) || chinese(en)) {
                    wrong.add(path + ": " + zh + " / " + en);
                }
            }
            map.forEach((key, value) -> texts(value, path + "." + key, wrong));
        } else if (model instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                texts(list.get(i), path + "[" + i + "]", wrong);
            }
        }
    }

    private static boolean chinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    @Test
    default void everyUnconfirmedPlaceIsListed() {
        InspectionDefinition definition = type().definition();
        Set<String> places = new HashSet<>(definition.unconfirmed());
        for (Item item : definition.items()) {
            if (item.unconfirmed()) {
                assertThat(places).contains("item " + item.no());
            }
        }
    }

    @Test
    default void aGradedItemHasGradesAndAnEmptyFormHasNoConclusion() {
        InspectionDefinition definition = type().definition();
        var assessment = type().assess(org.tejian.inspection.spi.InspectionRecord.empty(
                definition.edition().validFrom()));
        assertThat(assessment.complete()).isFalse();
        assertThat(assessment.conclusion()).isEmpty();
        assertThat(assessment.findings()).isNotEmpty();
    }

    /** Limits and tables are in order: ranges neither overlap nor leave gaps, a lower bound lies below its upper bound. */
    @Test
    default void limitsAndTablesAreInOrder() {
        assertThat(type().definition().doubts())
                .filteredOn(doubt -> !acceptedDoubts().contains(doubt))
                .as("what an author should look at; accept a doubt by overriding acceptedDoubts()")
                .isEmpty();
    }

    /** Doubts that were looked at and are right, for example rows among which the inspector picks. */
    default Set<String> acceptedDoubts() {
        return Set.of();
    }

    @Test
    default void theModelIsJson() {
        String json = Examples.json(type().definition().toModel());
        if (!json.contains("\"groups\"")) {
            fail("the model has no groups");
        }
    }
}
