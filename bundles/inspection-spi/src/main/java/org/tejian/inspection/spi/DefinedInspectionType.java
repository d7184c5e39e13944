package org.tejian.inspection.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.inspection.spi.internal.definition.DefinitionLoader;
import org.tejian.inspection.spi.internal.definition.LoadedDefinition;

/**
 * An inspection type that is carried by its definition. A plugin extends this class with nothing but a constructor:
 *
 * <pre>{@code
 * @Component(service = InspectionType.class)
 * public final class VesselPeriodic extends DefinedInspectionType {
 *     public VesselPeriodic() {
 *         super(VesselPeriodic.class);
 *     }
 * }
 * }</pre>
 *
 * <p>The vocabulary of the definition is described in the README of this bundle.
 */
public abstract class DefinedInspectionType implements InspectionType {

    private static final String FOLDER = "/INSPECTION-INF/";

    private final LoadedDefinition loaded;

    /**
     * Loads {@code INSPECTION-INF/definition.yaml}, the shared parts it uses and, when there is one,
     * {@code INSPECTION-INF/report.ftlh} from the bundle of the given class.
     *
     * @param plugin a class of the plugin's bundle
     * @throws InvalidDefinitionException when the definition is missing or wrong; it names every place and what to do
     */
    protected DefinedInspectionType(Class<?> plugin) {
        this(
                resource(plugin, "definition.yaml")
                        .orElseThrow(() -> InvalidDefinitionException.missing(plugin, FOLDER + "definition.yaml")),
                resource(plugin, "report.ftlh"),
                name -> resource(plugin, "shared/" + name + ".yaml"));
    }

    private DefinedInspectionType(String text, Optional<String> section, DefinitionLoader.SharedParts shared) {
        this.loaded = DefinitionLoader.load(text, section, shared);
    }

    /**
     * The type that a frozen edition describes, with no plugin class: judges and prints exactly as the plugin did, except
     * for computations the definition marks {@code java: true}; see {@link InspectionDefinition#needsPlugin()}.
     *
     * @param definitionText the text of a definition as {@link InspectionDefinition#text()} gave it
     * @param reportSection the text of its report section as {@link InspectionDefinition#reportSection()} gave it
     * @throws InvalidDefinitionException when the text is no definition or refers to shared parts
     */
    public static InspectionType of(String definitionText, Optional<String> reportSection) {
        return new Frozen(definitionText, reportSection);
    }

    /**
     * Computations that the data cannot say, by the id under which the definition declares them with {@code java: true}.
     * Must be pure and always give the same answer; empty unless a plugin overrides it.
     */
    protected Map<String, JavaComputation> javaComputations() {
        return Map.of();
    }

    @Override
    public final InspectionDefinition definition() {
        return loaded.definition();
    }

    @Override
    public final Assessment assess(InspectionRecord record) {
        return loaded.assess(record, javaComputations());
    }

    @Override
    public final ReportSheet report(InspectionRecord record, Assessment assessment) {
        return report(record, assessment, List.of());
    }

    @Override
    public final ReportSheet report(InspectionRecord record, Assessment assessment, List<PastInspection> history) {
        return loaded.report(record, assessment, history);
    }

    /**
     * Evaluates one computation with given inputs, as the calculator of the form and the worked examples do.
     *
     * @param computation the id of a computation of the definition
     * @param inputs the inputs by name, in the units of the definition
     * @return the value, or empty when an input is missing, the expression divides by zero or has no result
     * @throws IllegalArgumentException when the definition has no such computation
     */
    public final Optional<ComputedValue> compute(String computation, Map<String, BigDecimal> inputs) {
        return loaded.compute(computation, inputs, javaComputations());
    }

    private static Optional<String> resource(Class<?> plugin, String name) {
        try (InputStream in = plugin.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FOLDER + name + " of " + plugin.getName(), e);
        }
    }

    private static final class Frozen extends DefinedInspectionType {
        Frozen(String text, Optional<String> section) {
            super(text, section, DefinitionLoader.SharedParts.NONE);
        }
    }
}
