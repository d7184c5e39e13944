package org.tejian.rest.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.tejian.rest.internal.input.CleanText;

/** Text is a JSON string and nothing else, and holds only characters a database and a report can keep. */
final class CleanTextDeserializer extends StdScalarDeserializer<String> {

    CleanTextDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        if (!CleanText.isClean(text)) {
            return (String) context.handleWeirdStringValue(String.class, text, "control characters");
        }
        return text;
    }
}
