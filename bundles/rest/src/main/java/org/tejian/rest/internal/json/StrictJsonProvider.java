package org.tejian.rest.internal.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.jaxrs.json.JacksonJsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.problem.RestError;

/** Reads and writes JSON; a body that is empty or null where an operation needs one is refused. */
public final class StrictJsonProvider extends JacksonJsonProvider {

    public StrictJsonProvider(ObjectMapper mapper) {
        super(mapper);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        Object value = super.readFrom(type, genericType, annotations, mediaType, headers, body);
        if (value == null) {
            throw new Refusal(RestError.BODY_MISSING);
        }
        return value;
    }
}
