package org.tejian.agency;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.tejian.agency.contract.InspectionRecord;
import org.tejian.agency.contract.Instrument;
import org.tejian.agency.contract.Item;
import org.tejian.agency.contract.NamedNumber;
import org.tejian.agency.contract.NamedValue;
import org.tejian.agency.contract.Result;
import org.tejian.agency.contract.SubmitInspection;
import org.tejian.agency.contract.Value;
import org.tejian.chain.Rest;

/** A calibrated safety valve, the plugin's own valid example, as an agency's system hands it in. */
final class FinishedValve {

    static final String TYPE = "safety-valve-calibration";
    private static final Path EXAMPLE =
            Path.of("../../inspection-plugins/" + TYPE + "/src/test/resources/examples/valid/vessel-valve.json");

    private FinishedValve() {}

    static SubmitInspection submission(
            String agencyNumber, String device, String edition, List<String> inspectors, LocalDate day) {
        SubmitInspection submission = new SubmitInspection();
        submission.setAgencyNumber(agencyNumber);
        submission.setDevice(device);
        submission.setTypeId(TYPE);
        submission.setEdition(edition);
        submission.setVariant("离线校验");
        submission.setInspectionKind("校验");
        submission.setFee(new BigDecimal("120.00"));
        submission.getInspectorId().addAll(inspectors);
        submission.getInstrument().add(instrument(day));
        submission.setRecord(record(day));
        submission.setUnitRepresentative("阳安全");
        return submission;
    }

    static XMLGregorianCalendar date(LocalDate day) {
        try {
            return DatatypeFactory.newInstance().newXMLGregorianCalendar(day.toString());
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instrument instrument(LocalDate day) {
        Instrument instrument = new Instrument();
        instrument.setName("压力表");
        instrument.setNumber("YB-0117");
        instrument.setCalibratedUntil(date(day.plusMonths(6)));
        return instrument;
    }

    private static InspectionRecord record(LocalDate day) {
        JsonNode example = example();
        InspectionRecord record = new InspectionRecord();
        record.setInspectedOn(date(day));
        example.path("parameters")
                .fields()
                .forEachRemaining(entry -> record.getParameter().add(value(entry)));
        example.path("items")
                .fields()
                .forEachRemaining(entry -> record.getItem().add(item(entry)));
        example.path("facts")
                .fields()
                .forEachRemaining(entry -> record.getFact().add(value(entry)));
        return record;
    }

    private static Item item(Map.Entry<String, JsonNode> entry) {
        Item item = new Item();
        item.setNo(entry.getKey());
        item.setResult(Result.fromValue(entry.getValue().path("result").asText()));
        if (entry.getValue().has("measured")) {
            NamedNumber measured = new NamedNumber();
            measured.setKey("value");
            measured.setNumber(entry.getValue().path("measured").decimalValue());
            item.getMeasured().add(measured);
        }
        return item;
    }

    private static NamedValue value(Map.Entry<String, JsonNode> entry) {
        Value value = new Value();
        if (entry.getValue().isNumber()) {
            value.setNumber(entry.getValue().decimalValue());
        } else if (entry.getValue().isBoolean()) {
            value.setYesNo(entry.getValue().asBoolean());
        } else {
            value.setText(entry.getValue().asText());
        }
        NamedValue named = new NamedValue();
        named.setKey(entry.getKey());
        named.setValue(value);
        return named;
    }

    private static JsonNode example() {
        try {
            return Rest.JSON.readTree(EXAMPLE.toFile()).path("record");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
