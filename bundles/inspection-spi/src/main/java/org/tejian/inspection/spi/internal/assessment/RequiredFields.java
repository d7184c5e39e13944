package org.tejian.inspection.spi.internal.assessment;

import java.util.List;
import org.tejian.inspection.spi.FindingCode;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.internal.expression.NoValue;

/** Says which needed parameters and facts are missing. */
final class RequiredFields {

    private final Values values;
    private final Findings findings;

    RequiredFields(Values values, Findings findings) {
        this.values = values;
        this.findings = findings;
    }

    void check(List<Parameter> fields, String kind) {
        for (Parameter field : fields) {
            if (values.entered(field.key()).isEmpty() && required(field)) {
                findings.error(
                        FindingCode.PARAMETER_MISSING,
                        kind + field.key(),
                        "请填写“" + field.label().zh() + "”",
                        "Enter " + field.label().en());
            }
        }
    }

    private boolean required(Parameter field) {
        if (field.required() || field.requiredWhen().isEmpty()) {
            return field.required();
        }
        try {
            return values.truth(field.requiredWhen().get());
        } catch (NoValue none) {
            // The condition looks at another field, which says itself when it is missing.
            return false;
        }
    }
}
