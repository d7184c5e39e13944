package org.tejian.directory.internal.persistence;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tejian.directory.Person;

/** One row of {@code directory.person}. */
@Entity
@Table(name = "person")
class PersonEntity {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "name")
    private String name;

    @Column(name = "organisation_id")
    private String organisationId;

    @Version
    @Column(name = "version")
    private int version;

    protected PersonEntity() {}

    PersonEntity(Person person) {
        this.id = person.id().toString();
        this.name = person.name();
        this.organisationId = person.organisationId().toString();
    }

    Person person() {
        return new Person(UUID.fromString(id), name, UUID.fromString(organisationId));
    }
}
