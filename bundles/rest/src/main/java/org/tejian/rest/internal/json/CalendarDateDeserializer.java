package org.tejian.rest.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.tejian.rest.internal.input.CalendarDate;

/** A date is {@code "2026-03-05"}, within the years this trade can meet. */
final class CalendarDateDeserializer extends StdScalarDeserializer<LocalDate> {

    CalendarDateDeserializer() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        Optional<LocalDate> date = CalendarDate.parse(parser.getText());
        return date.isPresent()
                ? date.get()
                : (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "no date");
    }
}
