package org.tejian.rest.internal.server;

import java.util.function.Supplier;
import org.apache.cxf.jaxrs.lifecycle.ResourceProvider;
import org.apache.cxf.message.Message;

/**
 * A resource class whose one instance is a service: it is there when everything it needs is there.
 *
 * @param type the resource class
 * @param service its instance
 */
record ServiceResource(Class<?> type, Supplier<?> service) implements ResourceProvider {

    @Override
    public Object getInstance(Message message) {
        return service.get();
    }

    @Override
    public void releaseInstance(Message message, Object instance) {
        // the service registry owns it
    }

    @Override
    public Class<?> getResourceClass() {
        return type;
    }

    @Override
    public boolean isSingleton() {
        return false;
    }
}
