package org.tejian.inspection.testkit;

import java.nio.file.Path;
import java.util.Set;
import org.tejian.inspection.spi.DefinedInspectionType;

/** What the parts of the contract ask of a test. */
interface TypeUnderTest {

    /** The type. */
    DefinedInspectionType type();

    /** Behaviours the type does not have. */
    Set<Behaviour> optsOut();

    /** The folder of the plugin's module. */
    Path folder();

    /** The examples of the plugin. */
    default Examples examples() {
        return new Examples(folder().resolve("src/test/resources"));
    }

    /** True unless the test declares otherwise. */
    default boolean does(Behaviour behaviour) {
        return !optsOut().contains(behaviour);
    }
}
