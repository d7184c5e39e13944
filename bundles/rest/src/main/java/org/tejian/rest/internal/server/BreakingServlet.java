package org.tejian.rest.internal.server;

import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.tejian.rest.internal.filter.BrokenAnswer;

/** CXF ends every answer in good order; the connection of one that broke off is cut here instead. */
abstract class BreakingServlet extends CXFNonSpringServlet {

    private static final long serialVersionUID = 1;

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        super.service(request, response);
        if (BrokenAnswer.noted(request)) {
            throw new IOException("an answer broke off and its connection is cut");
        }
    }
}
