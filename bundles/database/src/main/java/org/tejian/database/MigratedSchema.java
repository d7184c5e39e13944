package org.tejian.database;

/**
 * Says that a bundle's schema is at the version of its changelog. Registered by the migration runner with the service
 * property {@value #SCHEMA} once the database is ready and the changelog has run; a component that needs its tables
 * takes it as a reference, for example {@code @Reference(target = "(schema=archive)")}, and so starts only then.
 *
 * <p>A bundle asks for a migration with the manifest header {@code Tejian-Schema: archive}, which names the schema (created
 * when missing), and the Liquibase changelog {@code db/changelog.xml}. All it includes lies below {@code
 * db/}: when nothing there has changed since the last start, the changelog is not run again. While it runs, names without
 * a schema mean this schema.
 *
 * <p>The service goes away when its bundle stops or the platform is switched to another database, not when the database
 * is away for a while: then {@link Transactions} refuses.
 */
public interface MigratedSchema {

    /** Name of the service property that holds the schema's name. */
    String SCHEMA = "schema";

    /** The schema's name, which is the bundle's folder with dashes as underscores. */
    String schema();
}
