package org.tejian.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tejian.database.DatabaseHealth.Mode;

class HealthBoardTest {

    private final ClockForTests clock = new ClockForTests();
    private final HealthBoard board = new HealthBoard(clock);

    @Test
    void givenNothingHeard_whenAsked_thenStarting() {
        assertThat(board.status().ready()).isFalse();
        assertThat(board.status().problem())
                .hasValueSatisfying(p -> assertThat(p).contains("正在启动", "starting"));
    }

    @Test
    void givenAnswer_whenAsked_thenReadySinceThen() {
        clock.advance(Duration.ofSeconds(7));
        Instant answer = clock.instant();
        board.uses(Mode.EXTERNAL);
        board.answered();
        clock.advance(Duration.ofSeconds(1));
        board.answered();

        assertThat(board.status().ready()).isTrue();
        assertThat(board.status().since()).isEqualTo(answer);
        assertThat(board.status().mode()).isEqualTo(Mode.EXTERNAL);
        assertThat(board.status().problem()).isEmpty();
    }

    @Test
    void givenProbeHangs_whenNoAnswerForLong_thenNotReady() {
        board.answered();
        clock.advance(Duration.ofSeconds(6));

        assertThat(board.status().ready()).isFalse();
        assertThat(board.status().problem())
                .hasValueSatisfying(p -> assertThat(p).contains("没有应答"));
    }

    @Test
    void givenServerProblem_whenAway_thenItIsTheReasonGiven() {
        board.serverFails("端口被占用 / port taken");
        board.away("connection refused");

        assertThat(board.status().problem()).contains("端口被占用 / port taken");

        board.serverRuns();
        assertThat(board.status().problem()).contains("connection refused");
    }

    @Test
    void givenAway_whenItAnswersAgain_thenReadyAgainWithoutProblem() {
        board.answered();
        clock.advance(Duration.ofSeconds(1));
        board.away("connection refused");
        assertThat(board.status().ready()).isFalse();
        assertThat(board.status().since()).isEqualTo(clock.instant());

        clock.advance(Duration.ofSeconds(1));
        board.answered();
        assertThat(board.status().ready()).isTrue();
        assertThat(board.status().problem()).isEmpty();
    }

    @Test
    void givenFailedMigration_whenReady_thenReadyWithTheProblem() {
        board.answered();
        board.schemaFails("archive", "syntax error");

        assertThat(board.status().ready()).isTrue();
        assertThat(board.status().problem())
                .hasValueSatisfying(p -> assertThat(p).contains("archive", "syntax error"));

        board.schemaSettled("archive");
        assertThat(board.status().problem()).isEmpty();
    }
}
