package org.tejian.rest.internal.mapping;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DeviceState;
import org.tejian.directory.CalendarDay;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.RegionLevel;
import org.tejian.directory.Role;
import org.tejian.directory.TermUnit;
import org.tejian.directory.UnitKind;
import org.tejian.exchange.ImportKind;
import org.tejian.exchange.ImportMode;
import org.tejian.exchange.ImportState;
import org.tejian.inspection.NoticeState;
import org.tejian.inspection.ReportState;
import org.tejian.inspection.ReportStep;
import org.tejian.inspection.RequestState;
import org.tejian.inspection.TaskState;
import org.tejian.inspection.spi.InspectionKind;
import org.tejian.licensing.Activity;
import org.tejian.licensing.LicenceCorrection;
import org.tejian.licensing.LicencePeriod;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.PersonCertificate;
import org.tejian.registration.ApplicationKind;
import org.tejian.registration.ApplicationState;
import org.tejian.registration.DataConflict;
import org.tejian.registration.NotificationState;
import org.tejian.registration.WorkKind;
import org.tejian.rest.internal.wire.Label;

/** Codes with their Chinese and English names. */
public final class Labels {

    private Labels() {}

    public static Label of(DeviceState state) {
        return new Label(state.name(), state.zh(), state.en());
    }

    public static Label of(DeviceEvent event) {
        return new Label(event.name(), event.zh(), event.en());
    }

    public static Label of(Role role) {
        return new Label(role.name(), role.zh(), words(role));
    }

    public static Label of(Activity activity) {
        return new Label(activity.name(), activity.zh(), activity.en());
    }

    public static Label of(LicenceStatus status) {
        return new Label(status.name(), status.zh(), status.en());
    }

    public static Label of(LicencePeriod.Origin origin) {
        return new Label(origin.name(), origin.zh(), origin.en());
    }

    public static Label of(LicenceCorrection.State state) {
        return new Label(state.name(), state.zh(), state.en());
    }

    public static Label of(WorkKind kind) {
        return new Label(kind.name(), kind.zh(), words(kind));
    }

    public static Label of(NotificationState state) {
        return new Label(state.name(), state.zh(), words(state));
    }

    public static Label of(ApplicationKind kind) {
        return new Label(kind.name(), kind.zh(), kind.en());
    }

    public static Label of(ApplicationState state) {
        return new Label(state.name(), state.zh(), state.en());
    }

    public static Label of(DataConflict.Source source) {
        String zh = switch (source) {
            case ARCHIVE -> "设备档案";
            case REPORT -> "检验报告";
        };
        return new Label(source.name(), zh, words(source));
    }

    public static Label of(DataConflict.Solution solution) {
        String zh = switch (solution) {
            case DECLARED -> "以申请为准";
            case RECORDED -> "以平台为准";
        };
        return new Label(solution.name(), zh, words(solution));
    }

    public static Label of(CalendarDay.Kind kind) {
        String zh = switch (kind) {
            case HOLIDAY -> "放假";
            case SHIFTED_WORKDAY -> "调休上班";
        };
        return new Label(kind.name(), zh, words(kind));
    }

    public static Label of(TermUnit unit) {
        return new Label(unit.name(), unit.zh(), words(unit));
    }

    public static Label of(RequestState state) {
        return new Label(state.name(), state.zh(), state.en());
    }

    public static Label of(TaskState state) {
        return new Label(state.name(), state.zh(), state.en());
    }

    public static Label of(NoticeState state) {
        return new Label(state.name(), state.zh(), state.en());
    }

    public static Label of(ReportState state) {
        return new Label(state.name(), state.zh(), state.en());
    }

    public static Label of(ReportStep step) {
        return new Label(step.name(), step.zh(), step.en());
    }

    public static Label of(InspectionKind kind) {
        return new Label(kind.code(), kind.text().zh(), kind.text().en());
    }

    public static Label of(ImportKind kind) {
        return new Label(kind.name(), kind.zh(), kind.en());
    }

    public static Label of(ImportMode mode) {
        return new Label(mode.name(), mode.zh(), mode.en());
    }

    public static Label of(ImportState state) {
        return new Label(state.name(), state.zh(), state.en());
    }

    public static Label of(DeviceFlag flag) {
        return new Label(flag.name(), flag.zh(), words(flag));
    }

    public static Label of(RegionLevel level) {
        String zh = switch (level) {
            case PROVINCE -> "省";
            case PREFECTURE -> "市(州)";
            case COUNTY -> "县(市、区)";
        };
        return new Label(level.name(), zh, words(level));
    }

    public static Label of(OrganisationKind kind) {
        String zh = switch (kind) {
            case PROVINCE_REGULATOR -> "省级监管部门";
            case PREFECTURE_REGULATOR -> "市(州)监管部门";
            case COUNTY_REGULATOR -> "县(区)监管部门";
            case INSPECTION_AGENCY -> "检验检测机构";
            case UNIT -> "单位";
            case PLATFORM_OPERATOR -> "信息中心";
        };
        return new Label(kind.name(), zh, words(kind));
    }

    public static Label of(UnitKind kind) {
        String zh = switch (kind) {
            case USE -> "使用单位";
            case CONSTRUCTION -> "施工单位";
            case MANUFACTURE -> "制造单位";
            case MAINTENANCE -> "维保单位";
            case FILLING -> "充装单位";
            case DESIGN -> "设计单位";
        };
        return new Label(kind.name(), zh, words(kind));
    }

    public static Label of(PersonCertificate.Kind kind) {
        String zh = switch (kind) {
            case INSPECTOR -> "检验员证";
            case SENIOR_INSPECTOR -> "检验师证";
            case NON_DESTRUCTIVE_TESTER -> "无损检测人员证";
            case OPERATOR -> "作业人员证";
        };
        return new Label(kind.name(), zh, words(kind));
    }

    /** The labels of several values, in the order of their enum. */
    public static <E extends Enum<E>> List<Label> all(Collection<E> values, Function<E, Label> label) {
        return values.stream().sorted().map(label).toList();
    }

    /** The labels of a whole enum. */
    public static <E extends Enum<E>> List<Label> all(Class<E> type, Function<E, Label> label) {
        return Arrays.stream(type.getEnumConstants()).map(label).toList();
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
