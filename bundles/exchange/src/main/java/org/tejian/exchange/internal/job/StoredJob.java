package org.tejian.exchange.internal.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tejian.directory.Person;
import org.tejian.directory.Role;
import org.tejian.exchange.FileFormat;
import org.tejian.exchange.ImportJob;
import org.tejian.exchange.ImportKind;
import org.tejian.exchange.ImportMode;
import org.tejian.exchange.ImportState;

/**
 * A job with what is needed to work on it.
 *
 * @param job what its owner sees
 * @param format form of its file
 * @param accountId who uploaded it
 * @param person the person behind that account; of the console, nobody in the directory
 * @param roles in which roles
 * @param address from where
 */
record StoredJob(ImportJob job, FileFormat format, UUID accountId, Person person, Set<Role> roles, String address) {

    static final String SELECT = "select j.*, greatest(j.rows_read, p.rows_read) as read"
            + " from exchange.import_job j join exchange.import_progress p on p.job_id = j.id ";

    static StoredJob of(ResultSet row) throws SQLException {
        return new StoredJob(
                job(row),
                FileFormat.valueOf(row.getString("format")),
                row.getObject("account_id", UUID.class),
                new Person(
                        row.getObject("person_id", UUID.class),
                        row.getString("person_name"),
                        row.getObject("organisation_id", UUID.class)),
                Arrays.stream(row.getString("roles").split(",", -1))
                        .filter(name -> !name.isEmpty())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                row.getString("address"));
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        return new ImportJob(
                row.getObject("id", UUID.class),
                ImportKind.valueOf(row.getString("kind")),
                ImportMode.valueOf(row.getString("mode")),
                row.getString("file_name"),
                ImportState.valueOf(row.getString("state")),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getLong("read"),
                row.getLong("entered"),
                row.getLong("updated"),
                row.getLong("unchanged"),
                row.getLong("refused"),
                row.getString("problem"));
    }
}
