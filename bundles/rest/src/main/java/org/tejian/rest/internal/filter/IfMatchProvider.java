package org.tejian.rest.internal.filter;

import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;
import org.tejian.rest.internal.input.IfMatch;

/** Gives resource methods the version a client has seen, if it says so: {@code @Context IfMatch seen}. */
public final class IfMatchProvider implements ContextProvider<IfMatch> {

    @Override
    public IfMatch createContext(Message message) {
        return read(message);
    }

    static IfMatch read(Message message) {
        String header = CurrentRequest.request(message).getHeader("If-Match");
        return new IfMatch(header == null ? "" : header.strip());
    }
}
