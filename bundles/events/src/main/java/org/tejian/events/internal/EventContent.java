package org.tejian.events.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.tejian.events.Actor;
import org.tejian.events.NewEvent;
import org.tejian.events.RecordedEvent;

/**
 * An event as its row holds it: the values are still the texts that the hash is over.
 *
 * <p>The hash of an event is SHA-256 over the hash before it (64 zeros for the first) and the canonical JSON of its
 * position and content, in UTF-8.
 */
record EventContent(
        UUID id,
        Instant at,
        Actor actor,
        String type,
        String subjectKind,
        UUID subjectId,
        String before,
        String after,
        String reason) {

    static final String COLUMNS =
            "id, at, account_id, person_id, person_name, role, organisation_id, organisation_name,"
                    + " address, type, subject_kind, subject_id, before_values, after_values, reason";

    /** The hash before the first event. */
    static final String NO_HASH = "0".repeat(64);

    static EventContent of(ResultSet row) throws SQLException {
        Actor actor = new Actor(
                row.getObject("account_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getString("role"),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation_name"),
                row.getString("address"));
        return new EventContent(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                actor,
                row.getString("type"),
                row.getString("subject_kind"),
                row.getObject("subject_id", UUID.class),
                row.getString("before_values"),
                row.getString("after_values"),
                row.getString("reason"));
    }

    /** The event in its place in the log. */
    RecordedEvent recorded(long position, String hash) {
        NewEvent event = new NewEvent(
                type, subjectKind, subjectId, CanonicalJson.read(before), CanonicalJson.read(after), reason);
        return new RecordedEvent(position, id, at, actor, event, hash);
    }

    /** The hash of this event at that position, after the event with that hash. */
    String hash(String previousHash, long position) {
        MessageDigest digest = sha256();
        digest.update(previousHash.getBytes(StandardCharsets.US_ASCII));
        digest.update(canonical(position).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private String canonical(long position) {
        return CanonicalJson.write(Map.of(
                "position", position,
                "id", id.toString(),
                "at", at.toString(),
                "actor", actorValues(),
                "type", type,
                "subject", Map.of("kind", subjectKind, "id", subjectId.toString()),
                "before", before,
                "after", after,
                "reason", reason));
    }

    private Map<String, String> actorValues() {
        return Map.of(
                "account", actor.accountId().toString(),
                "person", actor.personId().toString(),
                "personName", actor.personName(),
                "role", actor.role(),
                "organisation", actor.organisationId().toString(),
                "organisationName", actor.organisationName(),
                "address", actor.address());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
