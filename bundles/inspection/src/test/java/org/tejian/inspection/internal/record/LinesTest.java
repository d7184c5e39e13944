package org.tejian.inspection.internal.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tejian.inspection.Instrument;
import org.tejian.inspection.NoticeItem;
import org.tejian.inspection.PersonRef;
import org.tejian.inspection.ReportRemark;
import org.tejian.inspection.ReportStep;
import org.tejian.inspection.spi.Text;

class LinesTest {

    private final PersonRef person = new PersonRef(UUID.randomUUID(), "张伟 \"引号\"");

    @Test
    void givenLines_whenWrittenAndRead_thenTheSame() {
        List<PersonRef> persons = List.of(person);
        List<Instrument> instruments = List.of(new Instrument("钢卷尺", "GJ-01", LocalDate.of(2026, 9, 1)));
        List<NoticeItem> items = List.of(new NoticeItem("2.1", new Text("通道", "Passage"), "B", ""));
        List<ReportRemark> remarks = List.of(
                new ReportRemark(Instant.parse("2026-03-05T01:02:03.000004Z"), person, ReportStep.REVIEWED, "好"));

        assertThat(Lines.persons(Lines.persons(persons))).isEqualTo(persons);
        assertThat(Lines.person(Lines.person(person))).isEqualTo(person);
        assertThat(Lines.instruments(Lines.instruments(instruments))).isEqualTo(instruments);
        assertThat(Lines.noticeItems(Lines.noticeItems(items))).isEqualTo(items);
        assertThat(Lines.remarks(Lines.remarks(remarks))).isEqualTo(remarks);
    }

    @Test
    void givenDecimals_whenWrittenAndRead_thenExact() {
        String json = Json.write(Map.of("value", new BigDecimal("0.10")));

        assertThat(json).isEqualTo("{\"value\":0.10}");
        assertThat(Json.object(json)).containsEntry("value", new BigDecimal("0.10"));
        assertThat(Json.texts("[\"a\",\"b\"]")).containsExactly("a", "b");
    }

    @Test
    void givenNonsense_whenWrittenOrRead_thenToldSo() {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.write(new Object()));
        assertThatIllegalStateException().isThrownBy(() -> Json.object("nonsense"));
    }
}
