package org.tejian.inspection.testkit;

import java.nio.file.Path;
import java.util.Set;
import org.tejian.inspection.spi.DefinedInspectionType;

/**
 * What every inspection type must do. A plugin's test inherits it and names its type, nothing else:
 *
 * <pre>{@code
 * class VesselPeriodicTest extends InspectionTypeContract {
 *     VesselPeriodicTest() {
 *         super(new VesselPeriodic());
 *     }
 * }
 * }</pre>
 *
 * <p>It reads {@code src/test/resources/examples/{valid,invalid}/*.json}, {@code golden/*.txt}, {@code editions/*.yaml} and
 * the README.md of the plugin. {@code -Dtejian.write=golden,readme} writes the golden texts and the item table instead of
 * comparing them.
 */
public abstract class InspectionTypeContract
        implements DefinitionContract,
                ReachContract,
                ComputationContract,
                ExampleContract,
                RandomRecordContract,
                ReportContract,
                EditionContract,
                ReadmeContract {

    private final DefinedInspectionType type;

    /** @param type a new instance of the plugin's type */
    protected InspectionTypeContract(DefinedInspectionType type) {
        this.type = type;
    }

    @Override
    public final DefinedInspectionType type() {
        return type;
    }

    /** The behaviours the type does not have; none unless a test overrides it. */
    @Override
    public Set<Behaviour> optsOut() {
        return Set.of();
    }

    @Override
    public final Path folder() {
        return Path.of("").toAbsolutePath();
    }
}
