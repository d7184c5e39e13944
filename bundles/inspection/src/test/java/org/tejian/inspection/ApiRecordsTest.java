package org.tejian.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiRecordsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void givenPageOfIllegalSize_whenAsked_thenRefused(int limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequestQuery(Set.of(), Optional.empty(), Optional.empty(), limit));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaskQuery(Set.of(), false, Optional.empty(), Optional.empty(), limit));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new NoticeQuery(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), limit));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ReportQuery(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), limit));
    }

    @Test
    void givenInstrumentWithoutName_whenMade_thenRefused() {
        LocalDate day = LocalDate.of(2026, 9, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Instrument(" ", "1", day));
        assertThatIllegalArgumentException().isThrownBy(() -> new Instrument("尺", "x".repeat(101), day));
    }

    @Test
    void givenPersonNamedTwice_whenDispatched_thenCountedOnce() {
        UUID person = UUID.randomUUID();
        assertThat(new Dispatch(List.of(person, person), LocalDate.of(2026, 3, 5), List.of()).inspectorIds())
                .containsExactly(person);
    }

    @Test
    void givenStates_whenNamed_thenInBothLanguages() {
        assertThat(Arrays.stream(RequestState.values()).map(RequestState::zh)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(RequestState.values()).map(RequestState::en)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(TaskState.values()).map(TaskState::zh)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(TaskState.values()).map(TaskState::en)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(NoticeState.values()).map(NoticeState::en)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(ReportState.values()).map(ReportState::en)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(ReportStep.values()).map(ReportStep::en)).doesNotHaveDuplicates();
    }

    @Test
    void givenTaskStates_whenAsked_thenTheLastThreeAreNotOpen() {
        assertThat(Arrays.stream(TaskState.values()).filter(state -> !state.open()))
                .containsExactly(TaskState.ISSUED, TaskState.DELIVERED, TaskState.CANCELLED);
    }
}
