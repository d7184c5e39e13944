package org.tejian.reports.internal;

import freemarker.core.Environment;
import freemarker.core.InvalidFormatParametersException;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.math.BigDecimal;
import java.util.Locale;

/** Prints numbers with the scale they have: no grouping, no exponent, and 0.50 stays 0.50, as a measured value must. */
final class PlainNumberFormat extends TemplateNumberFormatFactory {

    static final String NAME = "plain";

    @Override
    public TemplateNumberFormat get(String parameters, Locale locale, Environment environment)
            throws InvalidFormatParametersException {
        if (!parameters.isEmpty()) {
            throw new InvalidFormatParametersException("@plain takes no parameters");
        }
        return new Plain();
    }

    private static final class Plain extends TemplateNumberFormat {

        @Override
        public String formatToPlainText(TemplateNumberModel model) throws TemplateModelException {
            Number number = model.getAsNumber();
            if (number instanceof BigDecimal decimal) {
                return decimal.toPlainString();
            }
            if (number instanceof Double || number instanceof Float) {
                return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
            }
            return number.toString();
        }

        @Override
        public boolean isLocaleBound() {
            return false;
        }

        @Override
        public String getDescription() {
            return "plain";
        }
    }
}
