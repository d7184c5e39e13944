package org.tejian.soap.internal.mapping;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.Compilation;
import org.tejian.inspection.Dispatch;
import org.tejian.inspection.Instrument;
import org.tejian.inspection.NewRequest;
import org.tejian.inspection.Submission;
import org.tejian.soap.internal.contract.ConclusionXml;
import org.tejian.soap.internal.contract.InstrumentXml;
import org.tejian.soap.internal.contract.ItemXml;
import org.tejian.soap.internal.contract.SubmitInspectionXml;

/** A finished inspection as the service takes it. */
public final class SubmissionReader {

    private static final int LONGEST_NAME = 100;

    private SubmissionReader() {}

    /** @throws org.tejian.refusal.Refusal {@link org.tejian.soap.internal.fault.SoapError#FIELD_INVALID} */
    public static Submission read(SubmitInspectionXml xml, UUID deviceId, UUID agencyId) {
        if (xml.getAgencyNumber().isBlank()) {
            throw Values.invalid("agencyNumber", "必填。", "Needed.");
        }
        NewRequest request = new NewRequest(
                deviceId,
                xml.getTypeId(),
                Optional.ofNullable(xml.getVariant()),
                Optional.ofNullable(xml.getInspectionKind()).orElse(""),
                agencyId,
                Optional.empty(),
                "",
                "");
        List<UUID> inspectors = xml.getInspectorId().stream().map(Values::id).toList();
        Dispatch dispatch = new Dispatch(
                inspectors,
                xml.getRecord().getInspectedOn(),
                xml.getInstrument().stream().map(SubmissionReader::instrument).toList());
        List<String> signed = xml.getRecord().getItem().stream()
                .filter(item -> Boolean.TRUE.equals(item.isSign()))
                .map(ItemXml::getNo)
                .toList();
        return new Submission(
                xml.getAgencyNumber(),
                Optional.ofNullable(xml.getTaskId()).map(Values::id),
                request,
                xml.getEdition(),
                xml.getFee(),
                dispatch,
                RecordReader.model(xml.getRecord()),
                signed,
                xml.getUnitRepresentative(),
                compilation(xml.getConclusion()));
    }

    private static Instrument instrument(InstrumentXml xml) {
        return new Instrument(
                shortText("instrument name", xml.getName()),
                shortText("instrument number", xml.getNumber()),
                xml.getCalibratedUntil());
    }

    private static String shortText(String field, String text) {
        if (text.isBlank() || text.length() > LONGEST_NAME) {
            throw Values.invalid(field, "须为 1 至 100 字。", "1 to 100 characters.");
        }
        return text.strip();
    }

    private static Compilation compilation(@Nullable ConclusionXml xml) {
        return xml == null
                ? Compilation.asProposed()
                : new Compilation(
                        Optional.ofNullable(xml.getKey()),
                        Optional.ofNullable(xml.getReason()).orElse(""),
                        Optional.ofNullable(xml.getNextDueMonths()));
    }
}
