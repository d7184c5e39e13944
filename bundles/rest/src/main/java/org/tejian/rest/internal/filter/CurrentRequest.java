package org.tejian.rest.internal.filter;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.tejian.directory.Caller;

/** What the filters of one request know about it and tell each other. */
final class CurrentRequest {

    private CurrentRequest() {}

    /** Whether the matched resource method or its class carries the annotation. */
    static boolean marked(Class<? extends Annotation> annotation) {
        return method().map(each -> each.isAnnotationPresent(annotation)
                        || each.getDeclaringClass().isAnnotationPresent(annotation))
                .orElse(false);
    }

    /** The resource method that answers; empty when the path matched none. */
    static Optional<Method> method() {
        OperationResourceInfo operation = message().getExchange().get(OperationResourceInfo.class);
        return operation == null ? Optional.empty() : Optional.of(operation.getAnnotatedMethod());
    }

    static void signedIn(Caller caller) {
        message().getExchange().put(Caller.class, caller);
    }

    static Optional<Caller> caller(Message message) {
        return Optional.ofNullable(message.getExchange().get(Caller.class));
    }

    static HttpServletRequest request() {
        return request(message());
    }

    static HttpServletRequest request(Message message) {
        return Optional.ofNullable(message.getExchange().getInMessage().get(AbstractHTTPDestination.HTTP_REQUEST))
                .map(HttpServletRequest.class::cast)
                .orElseThrow(() -> new IllegalStateException("this request did not come over HTTP"));
    }

    static Message message() {
        return JAXRSUtils.getCurrentMessage();
    }
}
