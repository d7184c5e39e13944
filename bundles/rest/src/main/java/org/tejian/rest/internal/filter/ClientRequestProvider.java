package org.tejian.rest.internal.filter;

import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;

/** Gives resource methods token and address of the client: {@code @Context ClientRequest request}. */
public final class ClientRequestProvider implements ContextProvider<ClientRequest> {

    @Override
    public ClientRequest createContext(Message message) {
        return new ClientRequest(CurrentRequest.request(message));
    }
}
