package org.tejian.rest.internal.filter;

import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;
import org.tejian.rest.internal.input.SeenVersion;

/** Gives resource methods the version a client must have seen: {@code @Context SeenVersion seen}. */
public final class SeenVersionProvider implements ContextProvider<SeenVersion> {

    @Override
    public SeenVersion createContext(Message message) {
        return SeenVersion.of(IfMatchProvider.read(message));
    }
}
