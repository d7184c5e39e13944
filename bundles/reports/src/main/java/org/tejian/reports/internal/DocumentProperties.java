package org.tejian.reports.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Title, author, date and identity of the file, in its information dictionary and, the same, in its XMP packet. Replaces
 * what the layout library wrote there, which has the time of day in it. The packet is written as text because XML
 * serializers differ in white space, and the same report must have the same bytes wherever it is made.
 */
final class DocumentProperties {

    private static final String TOOL = "Tejian";
    private static final String LANGUAGE = "zh-CN";

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
              <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <pdfaid:part>2</pdfaid:part>
                  <pdfaid:conformance>U</pdfaid:conformance>
                  <pdf:Producer>%1$s</pdf:Producer>
                  <xmp:CreatorTool>%1$s</xmp:CreatorTool>
                  <xmp:CreateDate>%2$s</xmp:CreateDate>
                  <xmp:ModifyDate>%2$s</xmp:ModifyDate>
                  <dc:format>application/pdf</dc:format>
                  <dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>
                  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%4$s</rdf:li></rdf:Alt></dc:title>%5$s
                </rdf:Description>
              </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private DocumentProperties() {}

    static void write(PDDocument pdf, DocumentFacts facts, long identity) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        Calendar date = GregorianCalendar.from(
                facts.issuedAt().truncatedTo(ChronoUnit.SECONDS).atZone(DocumentFacts.CHINA));
        information.setTitle(facts.title());
        facts.issuer().ifPresent(information::setAuthor);
        information.setCreator(TOOL);
        information.setProducer(TOOL);
        information.setCreationDate(date);
        information.setModificationDate(date);
        pdf.setDocumentInformation(information);
        pdf.setDocumentId(identity);
        pdf.getDocumentCatalog().setLanguage(LANGUAGE);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(preferences);
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(xmp(facts).getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
    }

    private static String xmp(DocumentFacts facts) {
        String date = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                facts.issuedAt().truncatedTo(ChronoUnit.SECONDS).atZone(DocumentFacts.CHINA));
        String creator = facts.issuer()
                .map(issuer ->
                        "\n      <dc:creator><rdf:Seq><rdf:li>" + escaped(issuer) + "</rdf:li></rdf:Seq></dc:creator>")
                .orElse("");
        return XMP.formatted(TOOL, date, LANGUAGE, escaped(facts.title()), creator);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
