/** A real PostgreSQL for tests: of this bundle and, as test-jar, of the others. */
package org.tejian.database;
