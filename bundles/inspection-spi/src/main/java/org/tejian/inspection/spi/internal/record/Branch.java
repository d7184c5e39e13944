package org.tejian.inspection.spi.internal.record;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.spi.ItemResult;
import org.tejian.inspection.spi.Limit;

/** One map of a record while it is read: every wrong value becomes a finding, none an exception. */
final class Branch {

    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_DIGITS = 20;

    private final Map<?, ?> model;
    private final String target;
    private final Inbox inbox;
    private final Set<String> asked = new HashSet<>();

    /** @param target what findings call a key of this map, as a prefix */
    Branch(Map<?, ?> model, String target, Inbox inbox) {
        this.model = model;
        this.target = target;
        this.inbox = inbox;
    }

    private String at(String key) {
        return target.equals("record") ? key : target + key;
    }

    private @Nullable Object get(String key) {
        asked.add(key);
        return model.get(key);
    }

    /** The keys; anything but text is refused, and so is everything beyond the bound. */
    List<String> keys(int most) {
        List<String> keys = new ArrayList<>();
        for (Object key : model.keySet()) {
            if (keys.size() >= most) {
                inbox.refused(target.trim(), "最多 " + most + " 项", "at most " + most + " entries");
                break;
            }
            if (key instanceof String text && !text.isBlank() && text.length() <= 100) {
                keys.add(text);
            } else {
                inbox.unknown(target.trim());
            }
        }
        return keys;
    }

    /** A value of a parameter or fact: text, number or truth. */
    Optional<Object> value(String key) {
        Object value = get(key);
        if (value instanceof Boolean) {
            return Optional.of(value);
        }
        if (value instanceof Number) {
            return number(key).map(Object.class::cast);
        }
        return word(key).map(Object.class::cast);
    }

    Optional<String> word(String key) {
        Object value = get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof CharSequence text) {
            if (text.length() > LONGEST_TEXT) {
                inbox.refused(at(key), "文字不得超过 " + LONGEST_TEXT + " 字", "at most " + LONGEST_TEXT + " characters");
                return Optional.empty();
            }
            return Optional.of(text.toString()).filter(t -> !t.isBlank());
        }
        inbox.wrong(at(key), "文字", "text");
        return Optional.empty();
    }

    Optional<BigDecimal> number(String key) {
        Object value = get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Number number) {
            try {
                BigDecimal decimal = new BigDecimal(number.toString());
                if (Math.abs((long) decimal.scale()) <= MOST_DIGITS && decimal.precision() <= 2 * MOST_DIGITS) {
                    return Optional.of(decimal);
                }
            } catch (NumberFormatException e) {
                // NaN and infinity are numbers to a program only.
                inbox.refused(at(key), "不是有限的数字", "not a finite number");
                return Optional.empty();
            }
            inbox.refused(at(key), "数字过长", "the number is too long");
            return Optional.empty();
        }
        inbox.wrong(at(key), "数字", "a number");
        return Optional.empty();
    }

    Optional<Integer> whole(String key) {
        Optional<BigDecimal> number = number(key);
        Optional<Integer> whole = number.filter(n ->
                        n.stripTrailingZeros().scale() <= 0 && n.abs().compareTo(BigDecimal.valueOf(1_000_000)) < 0)
                .map(BigDecimal::intValueExact);
        if (number.isPresent() && whole.isEmpty()) {
            inbox.wrong(at(key), "整数", "a whole number");
        }
        return whole;
    }

    boolean flag(String key) {
        Object value = get(key);
        if (value != null && !(value instanceof Boolean)) {
            inbox.wrong(at(key), "是或否", "true or false");
        }
        return Boolean.TRUE.equals(value);
    }

    Optional<LocalDate> date(String key) {
        Optional<String> word = word(key);
        try {
            return word.map(LocalDate::parse);
        } catch (DateTimeException e) {
            inbox.wrong(at(key), "日期，如 2026-03-05", "a date such as 2026-03-05");
            return Optional.empty();
        }
    }

    Optional<ItemResult> result(String key) {
        Optional<String> word = word(key);
        Optional<ItemResult> result = word.flatMap(ItemResult::of);
        if (word.isPresent() && result.isEmpty()) {
            inbox.wrong(at(key), "pass、fail 或 na", "pass, fail or na");
        }
        return result;
    }

    /** The map below a key; an empty one when there is none. */
    Branch branch(String key, String name) {
        Object value = get(key);
        if (value != null && !(value instanceof Map)) {
            inbox.wrong(at(key), "键值", "keys and values");
        }
        return new Branch(value instanceof Map<?, ?> map ? map : Map.of(), name, inbox);
    }

    /** As {@link #branch}; a single value stands for the only part of an item. */
    Branch branchOrValue(String key, String name) {
        Object value = model.get(key);
        if (value instanceof Number) {
            asked.add(key);
            return new Branch(Map.of(Limit.VALUE, value), name, inbox);
        }
        return branch(key, name);
    }

    /** The maps of a list. */
    List<Branch> branches(String key, int most) {
        Object value = get(key);
        List<Branch> branches = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object element : list) {
                if (branches.size() >= most) {
                    inbox.refused(at(key), "最多 " + most + " 行", "at most " + most + " rows");
                    break;
                }
                if (element instanceof Map<?, ?> map) {
                    branches.add(new Branch(map, at(key) + "[" + (branches.size() + 1) + "].", inbox));
                } else {
                    inbox.wrong(at(key) + "[" + (branches.size() + 1) + "]", "一行", "a row");
                    branches.add(new Branch(Map.of(), at(key), inbox));
                }
            }
        } else if (value != null) {
            inbox.wrong(at(key), "多行", "rows");
        }
        return branches;
    }

    /** Reports keys nobody asked for. */
    void done() {
        for (Object key : model.keySet()) {
            if (!(key instanceof String text) || !asked.contains(text)) {
                inbox.unknown(at(String.valueOf(key)).trim());
            }
        }
    }
}
