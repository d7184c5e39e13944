@NullMarked
package org.tejian.demo.province.internal;

import org.jspecify.annotations.NullMarked;
