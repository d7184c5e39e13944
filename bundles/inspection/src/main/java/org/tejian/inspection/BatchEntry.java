package org.tejian.inspection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is entered into many records of one edition at once. Values come over those that a record holds already: key by key,
 * item by item; a list of rows takes the place of the list before; null takes a value out. What is said of a member goes
 * before what is said of all.
 *
 * @param common values of every member, in the shape of {@link org.tejian.inspection.spi.InspectionRecord#toModel()}
 * @param members the records
 */
public record BatchEntry(Map<String, Object> common, List<Member> members) {

    /**
     * One record.
     *
     * @param taskId the task
     * @param version version of the record that the caller saw; empty to enter into whatever it holds now
     * @param values its own values, in the same shape; may be empty
     */
    public record Member(UUID taskId, Optional<Long> version, Map<String, Object> values) {

        public Member {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    public BatchEntry {
        common = Collections.unmodifiableMap(new LinkedHashMap<>(common));
        members = List.copyOf(members);
    }
}
