package org.tejian.soap.internal.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.tejian.refusal.Refusal;
import org.tejian.soap.internal.fault.SoapError;

/** Refuses the byte after the last that is allowed. */
final class BoundedStream extends FilterInputStream {

    private final int largest;
    private long read;

    BoundedStream(InputStream in, int largest) {
        super(in);
        this.largest = largest;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    private void count(long bytes) {
        read += bytes;
        if (read > largest) {
            throw new Refusal(SoapError.MESSAGE_TOO_LARGE, largest);
        }
    }
}
