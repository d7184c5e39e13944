package org.tejian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.exchange.ExchangeForTests.DEVICE;
import static org.tejian.exchange.ExchangeForTests.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.tejian.archive.DeviceQuery;
import org.tejian.archive.internal.DeviceRows;
import org.tejian.events.EventReader;
import org.tejian.exchange.internal.JoinedUnits;
import org.tejian.exchange.internal.export.StreamedExports;
import org.tejian.inspection.InspectionReports;
import org.tejian.inspection.InspectionTasks;
import org.tejian.registration.Applications;
import org.tejian.registration.Notifications;

/** Measures, asked for by its name alone: {@code mvn test -pl bundles/exchange -Dtest=ExchangeFigures}. */
class ExchangeFigures {

    private static final int DEVICES = Integer.getInteger("figures.devices", 100_000);
    private static final int UNITS = Integer.getInteger("figures.units", 200_000);

    @Test
    void importExportAndSearchBesideTheDatabaseAlone() throws IOException {
        try (ExchangeForTests exchange = new ExchangeForTests()) {
            devices(exchange);
            units(exchange);
        }
    }

    private static void devices(ExchangeForTests exchange) throws IOException {
        String file = csv(
                ImportKind.DEVICES,
                DEVICE,
                IntStream.range(0, DEVICES)
                        .mapToObj(each -> lift(exchange, each))
                        .toList());
        say("file of " + DEVICES + " devices", file.length() / 1_000_000.0, "MB");
        double imported = seconds(() -> {
            ImportJob job = exchange.run(exchange.province, ImportKind.DEVICES, ImportMode.ALL_OR_NOTHING, file);
            assertThat(job.entered()).as(job.problem()).isEqualTo(DEVICES);
        });
        say("import with all checks, history and events", imported, "s");
        double again =
                seconds(() -> exchange.run(exchange.province, ImportKind.DEVICES, ImportMode.ALL_OR_NOTHING, file));
        say("the same file again", again, "s");
        StringWriter rows = new StringWriter();
        exchange.transactions.jdbc(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("create table archive.bare (like archive.device including all)");
                copy(connection.unwrap(PGConnection.class), rows);
                return true;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        double copied = seconds(() -> exchange.transactions.jdbc(connection -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy archive.bare (" + columns() + ") from stdin", new StringReader(rows.toString()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }));
        say("COPY of the same rows into the same table with its indexes", copied, "s");
        say("import / COPY", imported / copied, "");
        exports(exchange);
    }

    private static void copy(PGConnection connection, StringWriter rows) throws IOException, java.sql.SQLException {
        connection.getCopyAPI().copyOut("copy archive.device (" + columns() + ") to stdout", rows);
    }

    private static String columns() {
        return "id, " + DeviceRows.FACTS.replace(", search_text", "");
    }

    private static void exports(ExchangeForTests exchange) {
        Exports exports = new StreamedExports(
                exchange.units,
                exchange.licences,
                exchange.devices,
                new JoinedUnits(exchange.transactions, exchange.units, exchange.devices, exchange.licences),
                ListsForTests.only(Notifications.class, "list", arguments -> List.of()),
                ListsForTests.only(Applications.class, "list", arguments -> List.of()),
                ListsForTests.only(InspectionTasks.class, "list", arguments -> List.of()),
                ListsForTests.only(InspectionReports.class, "list", arguments -> List.of()),
                ListsForTests.only(EventReader.class, "after", arguments -> List.of()));
        DeviceQuery all = new DeviceQuery(
                "", Set.of(), "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1);
        for (FileFormat format : FileFormat.values()) {
            double exported = seconds(() -> {
                try {
                    assertThat(exports.write(
                                    exchange.province,
                                    new ExportQuery.Devices(all),
                                    format,
                                    OutputStream.nullOutputStream()))
                            .isEqualTo(DEVICES);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            say("export as " + format, DEVICES / exported, "rows/s");
        }
    }

    private static List<String> lift(ExchangeForTests exchange, int serial) {
        List<String> row = new ArrayList<>(exchange.lift(serial % 9999 + 1));
        int month = serial / 9999;
        row.set(0, String.format("3110520113%d%02d%04d", 2010 + month / 12, 1 + month % 12, serial % 9999 + 1));
        row.set(1, "梯11贵A" + serial);
        row.set(DEVICE.indexOf("reportNumber"), "R" + serial);
        return row;
    }

    private static void units(ExchangeForTests exchange) {
        List<String> fields = List.of("name", "region", "unitKinds", "address");
        String[] first = {"阳光", "金阳", "云岩", "花果园", "中天", "山水", "翠屏", "凤凰", "黔灵", "甲秀", "苗岭", "乌江"};
        String[] last = {"物业服务有限公司", "商贸有限公司", "机械制造有限公司", "化工有限公司", "医院", "酒店管理有限公司"};
        List<List<String>> rows = IntStream.range(0, UNITS)
                .mapToObj(each -> List.of(
                        first[each % first.length] + "花园" + each + "号" + last[each / 7 % last.length],
                        each % 50 == 0 ? "520113" : "520102",
                        "使用",
                        ""))
                .toList();
        double taken = seconds(() -> assertThat(exchange.run(
                                exchange.administrator,
                                ImportKind.UNITS,
                                ImportMode.ALL_OR_NOTHING,
                                csv(ImportKind.UNITS, fields, rows))
                        .entered())
                .isEqualTo(UNITS));
        say("import of " + UNITS + " units", taken, "s");
        exchange.transactions.jdbc(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("analyze directory.organisation");
                statement.execute("analyze archive.device");
                return true;
            }
        });
        Units units = new JoinedUnits(exchange.transactions, exchange.units, exchange.devices, exchange.licences);
        for (String text : List.of("阳", "阳光", "光花", "阳光花园777", "有限公司", "小区物业", "没有")) {
            for (var caller : List.of(exchange.province, exchange.baiyun)) {
                double[] times = new double[40];
                for (int i = 0; i < times.length; i++) {
                    times[i] = 1000 * seconds(() -> units.named(caller, text, Optional.empty(), 50));
                }
                Arrays.sort(times);
                say(
                        "units named " + text + " for " + caller.organisation().kind() + ", median; p95 "
                                + Math.round(times[38] * 10) / 10.0,
                        times[20],
                        "ms");
            }
        }
    }

    private static double seconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private static void say(String what, double figure, String unit) {
        System.out.printf("%-70s %12.2f %s%n", what, figure, unit);
    }
}
