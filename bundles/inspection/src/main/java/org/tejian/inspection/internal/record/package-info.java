/** The record of an inspection: what the platform itself writes into it, and its text in the database. */
@NullMarked
package org.tejian.inspection.internal.record;

import org.jspecify.annotations.NullMarked;
