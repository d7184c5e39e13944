package org.tejian.benchmarks.endpoint;

import javax.servlet.Servlet;
import javax.servlet.ServletConfig;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * The same Jetty and the same CXF as the REST edge, with no filter, no provider, no sign-in: the server's own limit. It has
 * a registry of its own, because a CXF servlet that goes away empties the registry it shares with others.
 */
@Component(service = Servlet.class, property = "servlet.init.hide-service-list-page=true")
@HttpWhiteboardServletName("bench")
@HttpWhiteboardServletPattern("/bench/*")
public final class EmptyEndpoint extends CXFNonSpringServlet {

    private static final long serialVersionUID = 1;

    private final transient HTTPTransportFactory transport;

    @Activate
    public EmptyEndpoint() {
        this(new DestinationRegistryImpl());
    }

    private EmptyEndpoint(DestinationRegistry registry) {
        super(registry, true);
        this.transport = new HTTPTransportFactory(registry);
    }

    @Override
    protected void loadBus(ServletConfig config) {
        Bus bus = new CXFBusFactory().createBus();
        setBus(bus);
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setDestinationFactory(transport);
        factory.setAddress("/");
        factory.setServiceBean(new EmptyResource());
        factory.create();
    }

    @Override
    public void destroyBus() {
        Bus bus = getBus();
        if (bus != null) {
            bus.shutdown(true);
        }
    }
}
