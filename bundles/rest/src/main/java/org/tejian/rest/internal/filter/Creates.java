package org.tejian.rest.internal.filter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a method whose answer is a new thing: status 201, and a {@code Location} where the thing has an address. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Creates {

    /** Path below {@code /api/v1} at which the thing is read, with {@code {id}} for its identifier; empty for none. */
    String value() default "";
}
