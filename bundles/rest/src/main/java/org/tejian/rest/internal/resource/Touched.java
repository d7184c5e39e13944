package org.tejian.rest.internal.resource;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Knows whether anything was written. */
final class Touched extends FilterOutputStream {

    private boolean touched;

    Touched(OutputStream out) {
        super(out);
    }

    boolean touched() {
        return touched;
    }

    @Override
    public void write(int b) throws IOException {
        touched = true;
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        touched = true;
        out.write(bytes, offset, length);
    }
}
