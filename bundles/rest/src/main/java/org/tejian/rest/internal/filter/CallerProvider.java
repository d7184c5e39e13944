package org.tejian.rest.internal.filter;

import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;
import org.tejian.directory.Caller;
import org.tejian.refusal.Refusal;
import org.tejian.security.SecurityError;

/** Gives resource methods the signed-in caller: {@code @Context Caller caller}. */
public final class CallerProvider implements ContextProvider<Caller> {

    @Override
    public Caller createContext(Message message) {
        return CurrentRequest.caller(message).orElseThrow(() -> new Refusal(SecurityError.SESSION_ENDED));
    }
}
