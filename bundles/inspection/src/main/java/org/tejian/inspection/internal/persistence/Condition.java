package org.tejian.inspection.internal.persistence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.tejian.archive.DeviceCode;
import org.tejian.directory.Scope;
import org.tejian.inspection.Product;
import org.tejian.inspection.ProductQuery;

/** The condition of a list over rows called {@code x}, put together from fixed texts; values are bound. */
final class Condition {

    private static final String ORGANISATION = "organisation";

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a condition that must hold as well. */
    Condition and(String condition) {
        text.append(text.isEmpty() ? " where " : " and ").append(condition);
        return this;
    }

    /** Adds a condition with one value. */
    Condition and(String condition, String name, Object value) {
        values.put(name, value);
        return and(condition);
    }

    /** Rows in one of these states; none given, any state. */
    Condition states(Collection<?> states) {
        return states.isEmpty() ? this : and("x.state in :states", "states", List.copyOf(states));
    }

    Condition device(Optional<UUID> deviceId) {
        deviceId.ifPresent(id -> and("x.subject.deviceId = :device", "device", id.toString()));
        return this;
    }

    /** Rows of that product or batch of its unit. */
    Condition product(Product product) {
        return and("x.subject.deviceId is null")
                .and("x.subject.useUnitId = :unit", "unit", product.unitId().toString())
                .and("x.subject.productNumber = :number", "number", product.number());
    }

    /** Rows of products with that device code, or of that maker and number. */
    Condition product(ProductQuery product) {
        String code = product.deviceCode().map(DeviceCode::value).orElse("");
        values.put("code", code);
        values.put("maker", product.manufacturer());
        values.put("number", product.productNumber());
        return and("x.subject.deviceId is null")
                .and("(x.subject.productDeviceCode = :code"
                        + " or (x.subject.productUnit = :maker and x.subject.productNumber = :number))");
    }

    Condition task(Optional<UUID> taskId) {
        taskId.ifPresent(id -> and("x.taskId = :task", "task", id.toString()));
        return this;
    }

    Condition after(Optional<UUID> id) {
        id.ifPresent(last -> and("x.id > :after", "after", last.toString()));
        return this;
    }

    Condition before(Optional<UUID> id) {
        id.ifPresent(last -> and("x.id < :before", "before", last.toString()));
        return this;
    }

    /**
     * The rows within a scope: regulators by region, agencies their own, units those of the devices they use, install or
     * maintain.
     *
     * @param alsoOfUnit one more condition under which a unit sees a row, over {@code :organisation}; may be empty
     */
    Condition within(Scope scope, String alsoOfUnit) {
        return switch (scope.kind()) {
            case PROVINCE, PREFECTURE, COUNTY ->
                and(
                        "x.subject.regionCode like :region",
                        "region",
                        scope.region().prefix() + "%");
            case AGENCY ->
                and(
                        "x.agencyId = :organisation",
                        ORGANISATION,
                        scope.organisationId().toString());
            case UNIT ->
                and(
                        "(x.subject.useUnitId = :organisation or x.subject.constructionUnitId = :organisation"
                                + " or x.subject.maintenanceUnitId = :organisation" + alsoOfUnit + ")",
                        ORGANISATION,
                        scope.organisationId().toString());
        };
    }

    <E, T> List<T> list(EntityManager em, Class<E> entity, String order, int limit, Function<E, T> view) {
        TypedQuery<E> query =
                em.createQuery("select x from " + entity.getSimpleName() + " x" + text + " order by " + order, entity);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList().stream().map(view).toList();
    }
}
