package org.tejian.benchmarks.endpoint;

import java.io.IOException;
import java.io.InputStream;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;

/** Answers with nothing; of a command it reads the body. */
@Path("/empty")
public final class EmptyResource {

    @GET
    public void read() {
        // an answer without content is the whole point
    }

    @POST
    public void command(InputStream body) throws IOException {
        body.readAllBytes();
    }
}
