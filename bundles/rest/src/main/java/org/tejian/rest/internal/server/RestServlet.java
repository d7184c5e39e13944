package org.tejian.rest.internal.server;

import javax.servlet.Servlet;
import javax.servlet.ServletConfig;
import org.apache.cxf.Bus;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The servlet under {@code /api}, with a CXF bus of its own that lives as long as the servlet. */
@Component(
        service = Servlet.class,
        property = {"servlet.init.hide-service-list-page=true", "servlet.init.use-x-forwarded-headers=false"})
@HttpWhiteboardServletName("tejian-rest")
@HttpWhiteboardServletPattern("/api/*")
public final class RestServlet extends BreakingServlet {

    private static final long serialVersionUID = 1;

    private final transient TrackedServices services;

    @Activate
    public RestServlet(BundleContext context) {
        this.services = new TrackedServices(context);
    }

    @Override
    protected void loadBus(ServletConfig config) {
        Bus bus = newBus();
        setBus(bus);
        new RestApplication(services).start(bus);
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
        services.close();
    }
}
