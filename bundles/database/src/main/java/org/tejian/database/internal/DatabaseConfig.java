package org.tejian.database.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What this bundle reads in etc/org.ops4j.datasource-platform.cfg; the rest of that file is the connection pool's. */
@ObjectClassDefinition(name = "Tejian database")
public @interface DatabaseConfig {

    /** The driver name that asks for the embedded server. */
    String EMBEDDED = "embedded-postgres";

    @AttributeDefinition(description = "Name under which the platform finds its database; only 'platform' is served.")
    String osgi_jndi_service_name() default "";

    @AttributeDefinition(description = "'embedded-postgres', or 'PostgreSQL JDBC Driver' for an external server.")
    String osgi_jdbc_driver_name() default EMBEDDED;

    @AttributeDefinition(description = "Must be 'tejian': the pool of guarded connections.")
    String pool() default "";

    @AttributeDefinition(description = "Folder of the embedded server; empty = postgresql below Karaf's data folder.")
    String embedded_directory() default "";

    @AttributeDefinition(description = "Port on 127.0.0.1; 0 = chosen at the first start and kept while it is free.")
    int embedded_port() default 0;

    @AttributeDefinition(
            description = "Account of the embedded server when the platform runs as root; empty = the first of tejian,"
                    + " postgres, nobody that exists.")
    String embedded_account() default "";

    @AttributeDefinition(description = "PostgreSQL's shared_buffers.")
    String embedded_sharedBuffers() default "256MB";

    @AttributeDefinition(description = "PostgreSQL's max_connections; above the pool's maxTotal.")
    int embedded_maxConnections() default 100;

    @AttributeDefinition(
            description = "Further settings of postgresql.conf, each 'name = value', separated by semicolons.")
    String embedded_settings() default "";
}
