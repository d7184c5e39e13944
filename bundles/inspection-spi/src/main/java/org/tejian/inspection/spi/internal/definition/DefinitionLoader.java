package org.tejian.inspection.spi.internal.definition;

import java.util.Optional;

/** Loads a definition. */
public final class DefinitionLoader {

    private DefinitionLoader() {}

    /** Where the texts of shared parts come from. */
    @FunctionalInterface
    public interface SharedParts {

        SharedParts NONE = name -> Optional.empty();

        Optional<String> text(String name);
    }

    public static LoadedDefinition load(String text, Optional<String> section, SharedParts shared) {
        throw new UnsupportedOperationException();
    }
}
