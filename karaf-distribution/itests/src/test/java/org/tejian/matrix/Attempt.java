package org.tejian.matrix;

import java.util.Map;

/**
 * One request with something wrong in it.
 *
 * @param wrong what is wrong, for the message
 * @param address path and query
 */
record Attempt(String wrong, String method, String address, byte[] body, Map<String, String> headers) {}
