package org.tejian.rest.internal.server;

import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.ServletOutputStream;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.transport.DestinationFactoryManager;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.tejian.rest.internal.filter.BrokenAnswer;

/**
 * CXF ends every answer in good order, also one whose body broke off in the middle. Here such a body is not ended: the
 * server then cuts the connection, and the client sees that it has not got the whole.
 *
 * <p>The registry of addresses is the servlet's own: in OSGi all CXF servlets share one otherwise, and the first of them
 * that goes away empties it.
 */
abstract class BreakingServlet extends CXFNonSpringServlet {

    private static final long serialVersionUID = 1;

    private final transient HTTPTransportFactory transport;

    BreakingServlet() {
        this(new DestinationRegistryImpl());
    }

    private BreakingServlet(DestinationRegistry registry) {
        super(registry, true);
        this.transport = new HTTPTransportFactory(registry);
    }

    /** A bus whose addresses stand in this servlet's registry. */
    Bus newBus() {
        Bus bus = new CXFBusFactory().createBus();
        DestinationFactoryManager destinations = bus.getExtension(DestinationFactoryManager.class);
        HTTPTransportFactory.DEFAULT_NAMESPACES.forEach(
                namespace -> destinations.registerDestinationFactory(namespace, transport));
        return bus;
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        super.service(request, new Unended(request, (HttpServletResponse) response));
        if (BrokenAnswer.noted(request)) {
            throw new IOException("an answer broke off and its connection is cut");
        }
    }

    /** Passes everything on but the end of a broken body. */
    private static final class Unended extends HttpServletResponseWrapper {

        private final ServletRequest request;

        Unended(ServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            return new Body(request, super.getOutputStream());
        }
    }

    private static final class Body extends ServletOutputStream {

        private final ServletRequest request;
        private final ServletOutputStream out;

        Body(ServletRequest request, ServletOutputStream out) {
            this.request = request;
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            if (!BrokenAnswer.noted(request)) {
                out.close();
            }
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
