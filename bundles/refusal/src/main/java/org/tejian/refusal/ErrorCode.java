package org.tejian.refusal;

/**
 * One reason for which the platform refuses to do something. Every bundle lists its own reasons in one enum that
 * implements this interface; the edges translate {@link #kind()} once into an HTTP status, a SOAP fault or a shell line.
 *
 * <p>The sentences are {@link java.text.MessageFormat} patterns: they name what was refused, why, and what to do about
 * it. Arguments are those of the {@link Refusal}.
 */
public interface ErrorCode {

    /** The stable code clients may compare with, in capitals with underscores; unique in the platform. */
    String name();

    /** What sort of refusal this is. */
    RefusalKind kind();

    /** Pattern of the Chinese sentence. */
    String zh();

    /** Pattern of the English sentence. */
    String en();
}
