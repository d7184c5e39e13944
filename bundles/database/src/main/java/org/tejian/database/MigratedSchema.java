package org.tejian.database;

/**
 * Says that a bundle's schema is at the version of its changelog. Registered by the migration runner with the service
 * property {@value #SCHEMA} once the database is ready and the changelog has run; a component that needs its tables
 * takes it as a reference, for example {@code @Reference(target = "(schema=archive)")}, and so starts only then.
 *
 * <p>A bundle asks for a migration with two manifest headers: {@code Tejian-Schema: archive} names the schema (created
 * when missing), and {@code db/changelog.xml} in the bundle is the Liquibase changelog.
 */
public interface MigratedSchema {

    /** Name of the service property that holds the schema's name. */
    String SCHEMA = "schema";

    /** The schema's name, which is the bundle's folder with dashes as underscores. */
    String schema();
}
