package org.tejian.inspection.internal.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.inspection.InspectionTypes;
import org.tejian.inspection.TypeInfo;

/** The types of the installed plugins and of the frozen editions, as the edges see them. */
@Component
public final class PluginTypes implements InspectionTypes {

    private final TrackedTypes installed;
    private final FrozenEditions frozen;

    @Activate
    public PluginTypes(@Reference TrackedTypes installed, @Reference FrozenEditions frozen) {
        this.installed = installed;
        this.frozen = frozen;
    }

    @Override
    public List<TypeInfo> list() {
        return installed.list().stream().map(Offer::info).toList();
    }

    @Override
    public Optional<TypeInfo> find(String typeId) {
        return installed.find(typeId).map(Offer::info);
    }

    @Override
    public TypeInfo require(String typeId) {
        return installed.require(typeId).info();
    }

    @Override
    public List<TypeInfo> forDevice(String catalogueCode, LocalDate on) {
        return installed.forDevice(catalogueCode, on);
    }

    @Override
    public Map<String, Object> definitionModel(String typeId) {
        return installed.definitionModel(typeId);
    }

    @Override
    public Map<String, Object> frozenDefinitionModel(String sha256) {
        return frozen.definition(sha256).toModel();
    }
}
