package org.tejian.soap.internal.server;

import javax.servlet.Servlet;
import javax.servlet.ServletConfig;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The servlet under {@code /soap}, with a CXF bus of its own that lives as long as the servlet. */
@Component(
        service = Servlet.class,
        configurationPid = SoapConfig.PID,
        property = {"servlet.init.hide-service-list-page=true", "servlet.init.use-x-forwarded-headers=false"})
@HttpWhiteboardServletName("tejian-soap")
@HttpWhiteboardServletPattern("/soap/*")
public final class SoapServlet extends CXFNonSpringServlet {

    private static final long serialVersionUID = 1;

    private final transient TrackedServices services;
    private final transient SoapApplication application;

    @Activate
    public SoapServlet(BundleContext context, SoapConfig config) {
        this.services = new TrackedServices(context);
        this.application = new SoapApplication(services, SoapSettings.of(config));
    }

    @Override
    protected void loadBus(ServletConfig config) {
        Bus bus = new CXFBusFactory().createBus();
        setBus(bus);
        application.start(bus);
    }

    @Override
    public void destroyBus() {
        Bus bus = getBus();
        if (bus != null) {
            bus.shutdown(true);
        }
    }

    @Deactivate
    void stop() {
        application.close();
        services.close();
    }
}
