package org.tejian.inspection.spi;

import java.util.Optional;

/**
 * One value the whole inspection can end with.
 *
 * @param key the Chinese word, for example 合格
 * @param verdict how the platform reads it for the status of the device
 * @param conditional the device may be used under conditions only
 * @param reinspection the conclusion that takes its place when the record is a re-inspection, for example 复检合格
 */
public record Conclusion(String key, Text text, Verdict verdict, boolean conditional, Optional<String> reinspection) {}
