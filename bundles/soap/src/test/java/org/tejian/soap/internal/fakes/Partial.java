package org.tejian.soap.internal.fakes;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** A service of which a test plays some methods only; whoever calls another one fails the test. */
public final class Partial {

    private Partial() {}

    /** @param player has public methods with the names and parameters of those that are played */
    public static <T> T of(Class<T> service, Object player) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Method played;
            try {
                played = player.getClass().getMethod(method.getName(), method.getParameterTypes());
            } catch (NoSuchMethodException e) {
                throw new AssertionError("nobody plays " + method, e);
            }
            played.setAccessible(true);
            try {
                return played.invoke(player, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return service.cast(Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service}, handler));
    }
}
