package org.tejian.archive;

import java.util.Locale;

/** What can happen to a device; in which state, is said by the table of its life cycle. */
public enum DeviceEvent {
    /** An agency takes on the supervisory or first inspection. */
    SUPERVISION_ACCEPTED("监督检验受理"),
    /** The construction unit or the county takes the notification back. */
    NOTIFICATION_WITHDRAWN("撤回告知"),
    /** One year without work. */
    NOTIFICATION_EXPIRED("告知失效"),
    /** An approved report says passed. */
    INSPECTION_PASSED("检验合格"),
    /** An approved report says failed. */
    INSPECTION_FAILED("检验不合格"),
    /** The county registers the use and gives a certificate. */
    USE_REGISTERED("使用登记"),
    /** The county accepts a notification of an alteration or a major repair. */
    ALTERATION_NOTIFIED("改造修理告知"),
    /** The use unit reports a stop of a year or more. */
    STOP_REPORTED("停用"),
    /** The use unit takes the device into use again. */
    RESUMED("启用"),
    /** An instruction orders to stop the use. */
    STOP_ORDERED("责令停止使用"),
    /** That instruction is closed. */
    STOP_ORDER_CLOSED("解除停用指令"),
    /** The registration changes without a new certificate: name of the unit, place, parameters, use beyond design life. */
    REGISTRATION_CHANGED("变更登记"),
    /** A new owner under the same authority. */
    TRANSFERRED("过户"),
    /** The registration is cancelled for a move. */
    MOVE_STARTED("移装迁出"),
    /** The installation at the new place is notified. */
    MOVE_NOTIFIED("移装告知"),
    /** Taken out of use for good, function destroyed. */
    SCRAPPED("报废"),
    /** Taken down, not scrapped. */
    DISMANTLED("拆除"),
    /** The registration ends. */
    REGISTRATION_CANCELLED("注销登记"),
    /** The missing registration of a device found on site is made good. */
    FOUND_REGULARISED("补办手续"),
    /** Wrong data are corrected. */
    CORRECTED("数据更正");

    private final String zh;

    DeviceEvent(String zh) {
        this.zh = zh;
    }

    /** The event's Chinese name. */
    public String zh() {
        return zh;
    }

    /** The event's English name, for example {@code use registered}. */
    public String en() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
