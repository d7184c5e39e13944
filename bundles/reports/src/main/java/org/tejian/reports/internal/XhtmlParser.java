package org.tejian.reports.internal;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.tejian.refusal.Refusal;
import org.tejian.reports.ReportsError;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XHTML without document types, entities or anything else that would open a file or an address. */
final class XhtmlParser {

    private static final String DOCTYPE = "<!DOCTYPE html>";

    private XhtmlParser() {}

    static Document parse(String template, String xhtml) {
        try {
            return builder().parse(new InputSource(new StringReader(withoutDoctype(xhtml))));
        } catch (SAXParseException e) {
            throw new Refusal(e, ReportsError.MARKUP_ILLEGAL, template, e.getLineNumber(), message(e));
        } catch (SAXException | IOException e) {
            throw new Refusal(e, ReportsError.MARKUP_ILLEGAL, template, 0, message(e));
        }
    }

    private static String message(Exception e) {
        return String.valueOf(e.getMessage());
    }

    /** Keeps the number of lines, so that refusals name the right one. */
    private static String withoutDoctype(String xhtml) {
        int start = 0;
        while (start < xhtml.length() && Character.isWhitespace(xhtml.charAt(start))) {
            start++;
        }
        String body = xhtml.regionMatches(true, start, DOCTYPE, 0, DOCTYPE.length())
                ? xhtml.substring(start + DOCTYPE.length())
                : xhtml.substring(start);
        return "\n".repeat((int)
                        xhtml.substring(0, start).chars().filter(c -> c == '\n').count())
                + body.replace("&nbsp;", "&#160;");
    }

    private static DocumentBuilder builder() {
        try {
            // The JDK's own parser: another one on the class path might not know these features.
            DocumentBuilderFactory factory = namespaceAware();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser has these features", e);
        }
    }

    /** The default handler prints to standard error. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }

    /** The JDK's own parser by its name: Karaf replaces the factory class with an older one that has no newDefaultNSInstance. */
    private static DocumentBuilderFactory namespaceAware() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance(
                "com.sun.org.apache.xerces.internal.jaxp.DocumentBuilderFactoryImpl", null);
        factory.setNamespaceAware(true);
        return factory;
    }
}
