package org.tejian.soap.internal.mapping;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.tejian.refusal.Refusal;
import org.tejian.refusal.Refusal.Detail;
import org.tejian.soap.internal.contract.CodedXml;
import org.tejian.soap.internal.contract.NamedNumberXml;
import org.tejian.soap.internal.contract.NamedOptionXml;
import org.tejian.soap.internal.contract.NamedValueXml;
import org.tejian.soap.internal.contract.ValueXml;
import org.tejian.soap.internal.contract.WordsXml;
import org.tejian.soap.internal.fault.SoapError;

/** Small values of the contract. */
public final class Values {

    private Values() {}

    /** @throws Refusal {@link SoapError#FIELD_INVALID} when a key comes twice */
    public static Map<String, Object> map(String field, List<NamedValueXml> values) {
        Map<String, Object> map = new LinkedHashMap<>();
        values.forEach(each -> put(field, map, each.getKey(), value(each.getValue())));
        return map;
    }

    static Map<String, Object> numbers(String field, List<NamedNumberXml> values) {
        Map<String, Object> map = new LinkedHashMap<>();
        values.forEach(each -> put(field, map, each.getKey(), each.getNumber()));
        return map;
    }

    static Map<String, Object> options(String field, List<NamedOptionXml> values) {
        Map<String, Object> map = new LinkedHashMap<>();
        values.forEach(each -> put(field, map, each.getKey(), each.getOption()));
        return map;
    }

    static void put(String field, Map<String, Object> map, String key, Object value) {
        if (map.putIfAbsent(key, value) != null) {
            throw invalid(field + " " + key, "重复。", "Given twice.");
        }
    }

    /** Parameters as the contract writes them, by key. */
    public static List<NamedValueXml> list(Map<String, Object> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(entry -> {
                            NamedValueXml named = new NamedValueXml();
                            named.setKey(entry.getKey());
                            named.setValue(value(entry.getValue()));
                            return named;
                        })
                        .toList();
    }

    public static CodedXml coded(Enum<?> code, String zh, String en) {
        CodedXml coded = new CodedXml();
        coded.setCode(code.name());
        coded.setZh(zh);
        coded.setEn(en);
        return coded;
    }

    public static WordsXml words(String zh, String en) {
        WordsXml words = new WordsXml();
        words.setZh(zh);
        words.setEn(en);
        return words;
    }

    /** An identifier whose form the contract has checked. */
    public static UUID id(String text) {
        return UUID.fromString(text);
    }

    public static Refusal invalid(String field, String zh, String en) {
        return new Refusal(SoapError.FIELD_INVALID, List.of(new Detail(field, zh, en)));
    }

    private static Object value(ValueXml value) {
        if (value.getNumber() != null) {
            return value.getNumber();
        }
        if (value.getText() != null) {
            return value.getText();
        }
        return value.getDate() != null ? value.getDate().toString() : value.isYesNo();
    }

    private static ValueXml value(Object value) {
        ValueXml xml = new ValueXml();
        if (value instanceof Boolean yesNo) {
            xml.setYesNo(yesNo);
        } else if (value instanceof Number number) {
            xml.setNumber(new BigDecimal(number.toString()));
        } else {
            xml.setText(value.toString());
        }
        return xml;
    }
}
