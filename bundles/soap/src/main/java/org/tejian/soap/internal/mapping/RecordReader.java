package org.tejian.soap.internal.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tejian.soap.internal.contract.InputXml;
import org.tejian.soap.internal.contract.InspectionRecordXml;
import org.tejian.soap.internal.contract.ItemXml;
import org.tejian.soap.internal.contract.RowXml;

/** A record of the contract in the shape of {@link org.tejian.inspection.spi.InspectionRecord#toModel()}. */
final class RecordReader {

    private RecordReader() {}

    static Map<String, Object> model(InspectionRecordXml xml) {
        Map<String, Object> items = new LinkedHashMap<>();
        xml.getItem().forEach(item -> Values.put("item", items, item.getNo(), item(item)));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("inspectionDate", xml.getInspectedOn().toString());
        model.put("parameters", Values.map("parameter", xml.getParameter()));
        model.put("items", items);
        model.put("inputs", inputs(xml.getInput()));
        model.put("rows", rows(xml.getRow()));
        model.put("facts", Values.map("fact", xml.getFact()));
        return model;
    }

    private static Map<String, Object> item(ItemXml xml) {
        String field = "item " + xml.getNo();
        Map<String, Object> item = new LinkedHashMap<>();
        if (xml.getResult() != null) {
            item.put("result", xml.getResult().value());
        }
        item.put("measured", Values.numbers(field + " measured", xml.getMeasured()));
        item.put("required", Values.numbers(field + " required", xml.getRequired()));
        item.put("choices", Values.options(field + " choice", xml.getChoice()));
        if (xml.getGrade() != null) {
            item.put("grade", xml.getGrade());
        }
        if (xml.getRemark() != null) {
            item.put("remark", xml.getRemark());
        }
        return item;
    }

    private static Map<String, Object> inputs(List<InputXml> inputs) {
        Map<String, Map<String, Object>> model = new LinkedHashMap<>();
        for (InputXml input : inputs) {
            Map<String, Object> named =
                    model.computeIfAbsent(input.getComputation(), computation -> new LinkedHashMap<>());
            Values.put("input " + input.getComputation(), named, input.getName(), input.getNumber());
        }
        return new LinkedHashMap<>(model);
    }

    private static Map<String, Object> rows(List<RowXml> rows) {
        Map<String, List<Object>> model = new LinkedHashMap<>();
        for (RowXml row : rows) {
            List<Object> table =
                    Objects.requireNonNull(model.computeIfAbsent(row.getTable(), name -> new ArrayList<>()));
            table.add(Values.map("row " + row.getTable(), row.getColumn()));
        }
        return new LinkedHashMap<>(model);
    }
}
