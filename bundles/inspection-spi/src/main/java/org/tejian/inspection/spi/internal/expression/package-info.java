/** The expression language of definitions: a grammar, a parser to a tree, a type check and an evaluator. Never an eval. */
@NullMarked
package org.tejian.inspection.spi.internal.expression;

import org.jspecify.annotations.NullMarked;
