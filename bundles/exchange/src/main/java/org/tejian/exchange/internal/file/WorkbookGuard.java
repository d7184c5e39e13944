package org.tejian.exchange.internal.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tejian.exchange.ExchangeError;
import org.tejian.refusal.Refusal;

/**
 * Looks a workbook over before a library opens it that trusts what it reads: how much it unpacks to, that it declares no
 * entities, that no cell lies far out, that no cells are merged.
 */
final class WorkbookGuard {

    private static final int MOST_PARTS = 1000;
    private static final long MOST_UNPACKED = 300L * 1024 * 1024;
    private static final long MOST_STRINGS = 96L * 1024 * 1024;
    private static final long SMALL = 4L * 1024 * 1024;
    /** What spreadsheets write packs about fifty to one at most. */
    private static final long MOST_TO_ONE = 250;

    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final XMLInputFactory XML = xml();

    private long unpacked;

    private WorkbookGuard() {}

    static void inspect(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> parts = Collections.list(zip.entries());
            if (parts.size() > MOST_PARTS) {
                throw new Refusal(ExchangeError.FILE_SUSPICIOUS);
            }
            if (parts.stream().noneMatch(part -> part.getName().equals("xl/workbook.xml"))) {
                throw damaged(null, "不是工作簿 no workbook");
            }
            WorkbookGuard guard = new WorkbookGuard();
            for (ZipEntry part : parts) {
                guard.inspect(zip, part);
            }
        } catch (ZipException e) {
            throw damaged(e, "不是 xlsx not an xlsx");
        }
    }

    static Refusal damaged(@Nullable Throwable cause, String words) {
        return cause == null
                ? new Refusal(ExchangeError.FILE_DAMAGED, words)
                : new Refusal(cause, ExchangeError.FILE_DAMAGED, words);
    }

    private void inspect(ZipFile zip, ZipEntry part) throws IOException {
        String name = part.getName();
        long most = name.equals(STRINGS) ? MOST_STRINGS : MOST_UNPACKED;
        try (InputStream in = new Counted(zip.getInputStream(part), part.getCompressedSize(), most)) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                read(in, name);
            } else {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private static void read(InputStream in, String part) throws IOException {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(in);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Refusal(ExchangeError.FILE_SUSPICIOUS);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element(reader, part);
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            throw damaged(e, part);
        }
    }

    private static void element(XMLStreamReader reader, String part) {
        String name = reader.getLocalName();
        if (name.equals("c") && part.startsWith("xl/worksheets/")) {
            String address = reader.getAttributeValue(null, "r");
            if (address != null && column(address) > TableFile.MOST_COLUMNS) {
                throw new Refusal(ExchangeError.TOO_MANY_COLUMNS, TableFile.MOST_COLUMNS);
            }
        } else if (name.equals("mergeCell") && part.equals(FIRST_SHEET)) {
            throw new Refusal(ExchangeError.MERGED_CELLS);
        }
    }

    /** The column of an address such as AB12, from 1; beyond the limit it does not matter how far. */
    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(address.charAt(i)) - 'A' + 1);
            if (column > TableFile.MOST_COLUMNS) {
                return column;
            }
        }
        return column;
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Counts what comes out of a part, and of all parts together. */
    private final class Counted extends FilterInputStream {

        private final long packed;
        private final long most;
        private long count;

        Counted(InputStream in, long packed, long most) {
            super(in);
            this.packed = Math.max(packed, 1);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(read, 0);
            unpacked += Math.max(read, 0);
            boolean swollen = count > SMALL && count / packed > MOST_TO_ONE;
            if (swollen || count > most || unpacked > MOST_UNPACKED) {
                throw new Refusal(ExchangeError.FILE_SUSPICIOUS);
            }
            return read;
        }
    }
}
