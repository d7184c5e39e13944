package org.tejian.licensing;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What licensing refuses. For gate refusals argument 0 is the unit, 1 the reason in Chinese, 2 in English. */
public enum LicensingError implements ErrorCode {
    NO_LICENCE(
            RefusalKind.RULE,
            "平台上没有查到“{0}”的许可信息，不能受理。{1} 请由省局许可科核实并登记许可证后重新提交。",
            "The platform has no licence of \"{0}\"; the filing cannot be accepted. {2} Ask the province''s licence desk to check and enter the licence, then file again."),
    LICENCE_EXPIRED(
            RefusalKind.RULE,
            "“{0}”的许可证已过期，平台已屏蔽其业务。{1} 请换证后重新提交。",
            "The licence of \"{0}\" has expired and the unit is shielded. {2} Renew the licence, then file again."),
    LICENCE_SUSPENDED(
            RefusalKind.RULE,
            "“{0}”的许可证已被暂停。{1} 请待恢复后重新提交。",
            "The licence of \"{0}\" is suspended. {2} File again once it is restored."),
    LICENCE_REVOKED(
            RefusalKind.RULE,
            "“{0}”的许可证已被吊销。{1} 请由有资质的单位施工。",
            "The licence of \"{0}\" is revoked. {2} Have a licensed unit do the work."),
    LICENCE_CANCELLED(
            RefusalKind.RULE,
            "“{0}”的许可证已注销。{1} 请由有资质的单位施工。",
            "The licence of \"{0}\" is cancelled. {2} Have a licensed unit do the work."),
    SCOPE_MISMATCH(
            RefusalKind.RULE,
            "“{0}”的许可范围不覆盖本次施工。{1} 请由具备相应级别的单位施工。",
            "The licence of \"{0}\" does not cover this work. {2} Have a unit with the needed scope do it."),
    MAKER_LICENCE(
            RefusalKind.RULE,
            "制造单位“{0}”在制造之日的许可不覆盖该产品。{1} 请核对制造许可证与制造日期。",
            "The maker \"{0}\" was not licensed for this product when it was made. {2} Check the maker''s licence and the date of manufacture."),
    LICENCE_UNKNOWN(RefusalKind.NOT_FOUND, "没有找到该许可证({0})。请核对后重试。", "No such licence ({0}). Check and try again."),
    LICENCE_NUMBER_TAKEN(
            RefusalKind.CONFLICT,
            "许可证编号 {0} 已登记。请核对编号。",
            "Licence number {0} is registered already. Check the number."),
    LICENCE_DATES(
            RefusalKind.INVALID,
            "许可证有效期不正确：止日须晚于起日。请修改后重试。",
            "The licence''s dates are wrong: the last day is after the first. Change them and try again."),
    LICENCE_SCOPE_EMPTY(
            RefusalKind.INVALID,
            "许可范围不能为空：每一项须有许可活动和目录代码。请补充后重试。",
            "A licence''s scope is not empty: each item has an activity and a catalogue code. Add them and try again."),
    LICENCE_DECISION(
            RefusalKind.INVALID,
            "只能暂停、吊销、注销许可证，或恢复已暂停的许可证(当前：{0})。请核对后重试。",
            "A licence can be suspended, revoked or cancelled, or a suspended one restored (it is {1} now). Check and try again."),
    LICENCE_REASON_NEEDED(RefusalKind.INVALID, "请填写对许可证作出该决定的理由。", "Give the reason for this decision on the licence."),
    LICENCE_TERM(
            RefusalKind.INVALID,
            "许可证有效期过长，最晚只能到 {0}。请核对证书上的有效期。",
            "The licence is valid too long; its last day is {0} at the latest. Check the dates on the paper."),
    LICENCE_CHANGED(
            RefusalKind.CONFLICT,
            "许可证 {0} 在此期间已被更改。请查看现状后重新办理。",
            "Licence {0} has been changed in the meantime. Look at it as it is now and try again."),
    RENEWAL_EARLY(
            RefusalKind.INVALID,
            "换证发证日期过早：{0} 之前不能申请换证。请核对发证日期。",
            "The renewal is issued too early: none can be applied for before {0}. Check the day of issue."),
    SELF_DECLARED_LATE(
            RefusalKind.RULE,
            "许可证已于 {0} 到期，不能以自我声明承诺换证。请经评审重新取证。",
            "The licence ended on {0}; it cannot be renewed on the unit''s own declaration. It needs a review."),
    SELF_DECLARED_TWICE(
            RefusalKind.RULE,
            "上一次换证已是自我声明承诺，不得连续两次。请经评审换证。",
            "The renewal before was on the unit''s own declaration; twice in a row is not allowed. It needs a review."),
    EXTENSION_FORBIDDEN(
            RefusalKind.RULE,
            "许可证只能延期一次，最长一年，即 {0} 之后、{1} 之前（含）。请修改延期日期或办理换证。",
            "A licence is extended once and by a year at most: after {0}, until {1}. Change the day, or renew it."),
    CORRECTION_UNKNOWN(RefusalKind.NOT_FOUND, "没有找到该更正（{0}）。请核对后重试。", "No such correction ({0}). Check and try again."),
    CORRECTION_EMPTY(
            RefusalKind.INVALID,
            "更正内容与登记内容相同。请填写需要更正的内容。",
            "The correction changes nothing. Say what is to be corrected."),
    CORRECTION_WAITS(
            RefusalKind.CONFLICT,
            "许可证 {0} 已有一项更正待复核。请先复核该项更正。",
            "A correction of licence {0} waits already. Have that one decided first."),
    CORRECTION_DECIDED(
            RefusalKind.CONFLICT,
            "该更正已办结（{0}）。请查看许可证现状。",
            "This correction is {1} already. Look at the licence as it is now."),
    SECOND_PERSON_NEEDED(
            RefusalKind.RULE,
            "放宽许可的更正须由省局另一人复核，提出人不得自行复核。请由其他许可科人员办理。",
            "A correction that opens the gate needs a second person of the province, not the one who asked for it."),
    PERSON_CERTIFICATE_UNKNOWN(
            RefusalKind.NOT_FOUND,
            "没有找到该人员证书（{0}）。请核对后重试。",
            "No such certificate of a person ({0}). Check and try again."),
    PERSON_CERTIFICATE_RENEWAL(
            RefusalKind.INVALID,
            "复审日期不正确：新的止日须晚于 {0}，且距复审日或原止日不超过四年。请修改后重试。",
            "The renewal is wrong: the new end is after {0}, and at most four years from the renewal or the old end. Change it and try again."),
    PERSON_CERTIFICATE_WITHDRAWN(
            RefusalKind.RULE,
            "证书 {0} 已被{1}，不能复审。请先恢复，或重新取证。",
            "Certificate {0} is {2} and cannot be renewed. Have it restored first, or take a new one."),
    PERSON_CERTIFICATE_TAKEN(
            RefusalKind.CONFLICT,
            "该人员的证书 {0}(项目 {1})已登记。请核对编号和项目。",
            "Certificate {0} (item {1}) of this person is registered already. Check its number and item."),
    PERSON_CERTIFICATE_CONTENT(
            RefusalKind.INVALID,
            "证书内容不正确：编号不能为空，止日不早于起日，检验人员证须注明设备类别。请修改后重试。",
            "The certificate is wrong: it has a number, does not end before it begins, and an inspector''s names the categories. Change it and try again.");

    private final RefusalKind kind;
    private final String zh;
    private final String en;

    LicensingError(RefusalKind kind, String zh, String en) {
        this.kind = kind;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
