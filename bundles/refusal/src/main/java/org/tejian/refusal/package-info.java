/** What a refusal is: one exception with a code, a sentence in Chinese and English, and what to do. */
@NullMarked
@Export
@Version("1.0.0")
package org.tejian.refusal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
