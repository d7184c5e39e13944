package org.tejian.inspection.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.InspectionType;
import org.tejian.inspection.spi.ReportSheet;

/** Small inspection types, as plugins would bring them. */
public final class TestTypes {

    private TestTypes() {}

    public static InspectionType supervision() {
        return DefinedInspectionType.of(text("lift-supervision"), Optional.empty());
    }

    public static InspectionType periodic() {
        return DefinedInspectionType.of(text("lift-periodic"), Optional.empty());
    }

    /** The supervision in another edition, with a wider passage. */
    public static InspectionType newSupervision() {
        return DefinedInspectionType.of(
                text("lift-supervision").replace("2010.3", "2024.1").replace("value: 0.5", "value: 0.8"),
                Optional.empty());
    }

    /** A type with a computation that only Java of its plugin can do. */
    public static InspectionType withJava() {
        String computation = """
                computations:
                - id: secret
                  zh: 专有计算
                  en: Computation of the plugin
                  formula: {zh: 见插件, en: See the plugin}
                  java: true
                  inputs:
                    v: {zh: 额定速度, en: Rated speed, unit: m/s, from: rated_speed}
                judgement:
                """;
        String text = text("lift-supervision")
                .replace("id: lift-supervision", "id: lift-java")
                .replace("judgement:\n", computation);
        return DefinedInspectionType.of(text, Optional.empty());
    }

    public static String text(String name) {
        try (InputStream in = TestTypes.class.getResourceAsStream(name + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plugin whose code misbehaves where a test wants it to. */
    public abstract static class Wrapped implements InspectionType {

        private final InspectionType type;

        protected Wrapped(InspectionType type) {
            this.type = type;
        }

        @Override
        public InspectionDefinition definition() {
            return type.definition();
        }

        @Override
        public Assessment assess(InspectionRecord record) {
            return type.assess(record);
        }

        @Override
        public ReportSheet report(InspectionRecord record, Assessment assessment) {
            return type.report(record, assessment);
        }
    }
}
