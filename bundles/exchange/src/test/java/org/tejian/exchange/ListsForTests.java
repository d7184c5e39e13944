package org.tejian.exchange;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Services that do nothing but list, page by page after an identifier. */
final class ListsForTests {

    private ListsForTests() {}

    /** A service whose {@code method} answers by the arguments; nothing else of it may be called. */
    static <T> T only(Class<T> type, String method, Function<Object[], Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                    if (!called.getName().equals(method)) {
                        throw new UnsupportedOperationException(called.toString());
                    }
                    return answer.apply(arguments);
                }));
    }

    /** The page of {@code all} after that one. */
    static <E> List<E> page(List<E> all, Function<E, UUID> id, Optional<UUID> after, int limit) {
        return all.stream()
                .dropWhile(each -> after.isPresent() && !id.apply(each).equals(after.get()))
                .skip(after.isPresent() ? 1 : 0)
                .limit(limit)
                .toList();
    }
}
