package org.tejian.inspection.internal.type;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the inspection business, PID {@code org.tejian.inspection}. */
@ObjectClassDefinition(name = "Tejian inspection")
public @interface InspectionConfig {

    /** The PID. */
    String PID = "org.tejian.inspection";

    @AttributeDefinition(
            name = "Patience with a replaced plugin",
            description = "How long calls wait for a type whose bundle is being replaced, in milliseconds.")
    int replacementPatienceMillis() default 2000;

    @AttributeDefinition(
            name = "Patience with a plugin's code",
            description = "After how many milliseconds a call into a plugin is given up.")
    int pluginPatienceMillis() default 10000;
}
