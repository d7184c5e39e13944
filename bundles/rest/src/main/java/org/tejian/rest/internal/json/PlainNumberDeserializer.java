package org.tejian.rest.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Numbers of free-form values. A short text such as 1e999999999 would be gigabytes when written out, so numbers that
 * nobody measures are refused.
 */
final class PlainNumberDeserializer extends StdScalarDeserializer<Number> {

    private static final int MOST_DIGITS = 40;

    PlainNumberDeserializer() {
        super(Number.class);
    }

    @Override
    public Number deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        switch (parser.currentToken()) {
            case VALUE_NUMBER_INT:
                return parser.getNumberValue();
            case VALUE_NUMBER_FLOAT:
                BigDecimal value = parser.getDecimalValue();
                if (Math.abs((long) value.scale()) <= MOST_DIGITS && value.precision() <= MOST_DIGITS) {
                    return value;
                }
                return (Number) context.handleWeirdNumberValue(Number.class, value, "out of range");
            default:
                return (Number) context.handleUnexpectedToken(Number.class, parser);
        }
    }
}
