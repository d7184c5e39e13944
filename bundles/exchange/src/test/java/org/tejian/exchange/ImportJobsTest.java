package org.tejian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tejian.exchange.ExchangeForTests.DEVICE;
import static org.tejian.exchange.ExchangeForTests.csv;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tejian.directory.DirectoryError;
import org.tejian.exchange.internal.job.StoredImports;
import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.Refusal;

/** The life of an import: waiting, progress, cancelling, and who sees it. */
class ImportJobsTest {

    private static final ExchangeForTests EXCHANGE = new ExchangeForTests();

    @AfterAll
    static void close() {
        EXCHANGE.close();
    }

    private static InputStream file(int from, int to) {
        String csv = csv(
                ImportKind.DEVICES,
                DEVICE,
                IntStream.range(from, to).mapToObj(EXCHANGE::lift).toList());
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(ErrorCode code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void givenAnImportUnderWayWhenCancelledThenNothingIsWritten() {
        StoredImports imports = EXCHANGE.imports();
        try {
            EXCHANGE.whileDevicesAreHeld(() -> {
                ImportJob job = imports.submit(
                        EXCHANGE.province, ImportKind.DEVICES, ImportMode.ALL_OR_NOTHING, "a.csv", file(100, 140));
                EXCHANGE.awaitRows(imports, EXCHANGE.province, job.id(), 40);

                ImportJob cancelled = imports.cancel(EXCHANGE.province, job.id());

                assertThat(cancelled.state()).isEqualTo(ImportState.WAITING);
                assertThat(cancelled.rowsRead()).isEqualTo(40);
            });
            UUID id = imports.list(EXCHANGE.province, 1).get(0).id();
            ImportJob ended = EXCHANGE.await(imports, EXCHANGE.province, id);
            assertThat(ended.state()).isEqualTo(ImportState.CANCELLED);
            assertThat(ended.problem()).contains("已被取消", "was cancelled");
            assertThat(EXCHANGE.archive.findByNumber(
                            EXCHANGE.province, EXCHANGE.lift(100).get(0)))
                    .isEmpty();
            assertRefused(ExchangeError.IMPORT_ENDED, () -> imports.cancel(EXCHANGE.province, id));
        } finally {
            imports.stop();
        }
    }

    @Test
    void givenAnImportThatANodeHasLeftWhenAnotherNodeLooksThenItIsDoneThere() {
        StoredImports first = EXCHANGE.imports();
        first.stop();
        ImportJob job =
                first.submit(EXCHANGE.province, ImportKind.DEVICES, ImportMode.ALL_OR_NOTHING, "b.csv", file(200, 203));
        assertThat(job.state()).isEqualTo(ImportState.WAITING);

        StoredImports second = EXCHANGE.imports();
        try {
            assertThat(EXCHANGE.await(second, EXCHANGE.province, job.id()).entered())
                    .isEqualTo(3);
        } finally {
            second.stop();
        }
    }

    @Test
    void givenSomebodyElsesImportWhenAskedForThenItIsNotFoundButForAdministrators() {
        StoredImports imports = EXCHANGE.imports();
        try {
            ImportJob job =
                    imports.submit(EXCHANGE.province, ImportKind.DEVICES, ImportMode.DRY_RUN, "c.csv", file(300, 301));

            assertRefused(ExchangeError.IMPORT_UNKNOWN, () -> imports.require(EXCHANGE.baiyun, job.id()));
            assertRefused(ExchangeError.IMPORT_UNKNOWN, () -> imports.cancel(EXCHANGE.baiyun, job.id()));
            assertRefused(ExchangeError.IMPORT_UNKNOWN, () -> imports.problems(EXCHANGE.baiyun, job.id(), 10));
            assertThat(imports.list(EXCHANGE.baiyun, 100)).isEmpty();
            assertThat(imports.list(EXCHANGE.administrator, 100))
                    .extracting(ImportJob::id)
                    .contains(job.id());
            EXCHANGE.await(imports, EXCHANGE.province, job.id());
        } finally {
            imports.stop();
        }
    }

    @Test
    void givenTwoImportsOfTheSameDeviceAtOnceWhenBothEndThenItIsThereOnce() {
        StoredImports one = EXCHANGE.imports();
        StoredImports two = EXCHANGE.imports();
        try {
            ImportJob first = one.submit(
                    EXCHANGE.province, ImportKind.DEVICES, ImportMode.ALL_OR_NOTHING, "d.csv", file(400, 420));
            ImportJob second = two.submit(
                    EXCHANGE.province, ImportKind.DEVICES, ImportMode.ALL_OR_NOTHING, "d.csv", file(400, 420));

            ImportJob firstEnd = EXCHANGE.await(one, EXCHANGE.province, first.id());
            ImportJob secondEnd = EXCHANGE.await(two, EXCHANGE.province, second.id());

            assertThat(firstEnd.state()).as(firstEnd.problem()).isEqualTo(ImportState.DONE);
            assertThat(secondEnd.state()).as(secondEnd.problem()).isEqualTo(ImportState.DONE);
            assertThat(firstEnd.entered() + secondEnd.entered()).isEqualTo(20);
            assertThat(firstEnd.unchanged() + secondEnd.unchanged()).isEqualTo(20);
        } finally {
            one.stop();
            two.stop();
        }
    }

    @Test
    void givenNamesAndRolesThatDoNotFitWhenSubmittedThenNothingIsStored() {
        StoredImports imports = EXCHANGE.imports();
        try {
            long before = EXCHANGE.count("exchange.import_job");
            assertRefused(
                    ExchangeError.FILE_TYPE,
                    () -> imports.submit(
                            EXCHANGE.province, ImportKind.DEVICES, ImportMode.DRY_RUN, "devices.xls", file(1, 2)));
            assertRefused(
                    ExchangeError.FILE_EMPTY,
                    () -> imports.submit(
                            EXCHANGE.province,
                            ImportKind.DEVICES,
                            ImportMode.DRY_RUN,
                            "e.csv",
                            InputStream.nullInputStream()));
            assertRefused(
                    DirectoryError.ROLE_FORBIDS,
                    () -> imports.submit(
                            EXCHANGE.unitManager, ImportKind.DEVICES, ImportMode.DRY_RUN, "e.csv", file(1, 2)));
            assertRefused(
                    ExchangeError.FILE_TOO_LARGE,
                    () -> imports.submit(
                            EXCHANGE.province,
                            ImportKind.DEVICES,
                            ImportMode.DRY_RUN,
                            "e.csv",
                            new Endless(Imports.MOST_BYTES + 1)));
            assertThat(EXCHANGE.count("exchange.import_job")).isEqualTo(before);
            assertThat(EXCHANGE.count("exchange.import_piece where job_id not in (select id from exchange.import_job)"))
                    .isZero();
        } finally {
            imports.stop();
        }
    }

    @Test
    void givenTwentyWaitingWhenAnotherIsSubmittedThenItIsRefused() {
        StoredImports imports = EXCHANGE.imports();
        imports.stop();
        List<ImportJob> waiting = IntStream.range(0, 20)
                .mapToObj(each -> imports.submit(
                        EXCHANGE.baiyun, ImportKind.DEVICES, ImportMode.DRY_RUN, "f.csv", file(500, 501)))
                .toList();

        assertRefused(
                ExchangeError.TOO_MANY_IMPORTS,
                () -> imports.submit(EXCHANGE.baiyun, ImportKind.DEVICES, ImportMode.DRY_RUN, "f.csv", file(500, 501)));

        StoredImports worker = EXCHANGE.imports();
        try {
            waiting.forEach(job -> assertThat(
                            EXCHANGE.await(worker, EXCHANGE.baiyun, job.id()).state())
                    .isEqualTo(ImportState.CHECKED));
        } finally {
            worker.stop();
        }
    }

    @Test
    void givenAnImportThatEndedLongAgoWhenAnotherIsSubmittedThenItIsForgottenWithItsFile() {
        ImportJob old = EXCHANGE.run(
                EXCHANGE.province,
                ImportKind.DEVICES,
                ImportMode.DRY_RUN,
                csv(ImportKind.DEVICES, DEVICE, List.of(EXCHANGE.lift(600))));
        EXCHANGE.update("update exchange.import_job set ended_at = ended_at - interval '91 days' where id = '"
                + old.id() + "'");

        EXCHANGE.run(
                EXCHANGE.province,
                ImportKind.DEVICES,
                ImportMode.DRY_RUN,
                csv(ImportKind.DEVICES, DEVICE, List.of(EXCHANGE.lift(601))));

        assertThat(EXCHANGE.count("exchange.import_job where id = '" + old.id() + "'"))
                .isZero();
        assertThat(EXCHANGE.count("exchange.import_piece where job_id = '" + old.id() + "'"))
                .isZero();
    }

    /** So many bytes, without holding them. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long bytes) {
            this.left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int some = (int) Math.min(length, left);
            java.util.Arrays.fill(bytes, offset, offset + some, (byte) 'x');
            left -= some;
            return some;
        }
    }
}
