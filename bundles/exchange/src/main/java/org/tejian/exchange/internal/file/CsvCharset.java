package org.tejian.exchange.internal.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tejian.exchange.ExchangeError;
import org.tejian.refusal.Refusal;

/**
 * In which characters a CSV file is written: UTF-8, with a mark or without, or GB18030, which older spreadsheets save.
 *
 * @param charset the character set
 * @param mark bytes to pass over at the beginning
 */
record CsvCharset(Charset charset, int mark) {

    static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER = 1 << 16;
    private static final int FINE = -1;

    static CsvCharset of(Path file) throws IOException {
        boolean marked = marked(file);
        long broken = firstBroken(file, StandardCharsets.UTF_8);
        if (broken == FINE) {
            return new CsvCharset(StandardCharsets.UTF_8, marked ? 3 : 0);
        }
        if (marked || firstBroken(file, GB18030) != FINE) {
            throw new Refusal(ExchangeError.ENCODING, Long.toString(broken));
        }
        return new CsvCharset(GB18030, 0);
    }

    private static boolean marked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(3);
            return first.length == 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF;
        }
    }

    /** About where the first byte is that is no such character; {@value #FINE} when every one is. */
    private static long firstBroken(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer characters = CharBuffer.allocate(BUFFER);
        long position = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                int before = bytes.remaining();
                CoderResult result;
                do {
                    characters.clear();
                    result = decoder.decode(bytes, characters, end);
                } while (result.isOverflow());
                position += before - bytes.remaining();
                if (result.isError()) {
                    return position;
                }
                bytes.compact();
            }
        }
        return FINE;
    }
}
