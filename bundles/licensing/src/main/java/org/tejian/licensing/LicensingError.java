package org.tejian.licensing;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What licensing refuses. For gate refusals argument 0 is the unit, 1 the reason in Chinese, 2 in English. */
public enum LicensingError implements ErrorCode {
    NO_LICENCE(
            RefusalKind.RULE,
            "平台上没有查到“{0}”的许可信息,不能受理。{1} 请由省局许可科核实并登记许可证后重新提交。",
            "The platform has no licence of \"{0}\"; the filing cannot be accepted. {2} Ask the province''s licence desk to check and enter the licence, then file again."),
    LICENCE_EXPIRED(
            RefusalKind.RULE,
            "“{0}”的许可证已过期,平台已屏蔽其业务。{1} 请换证后重新提交。",
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
            "许可证有效期不正确:止日须晚于起日。请修改后重试。",
            "The licence''s dates are wrong: the last day is after the first. Change them and try again."),
    LICENCE_SCOPE_EMPTY(
            RefusalKind.INVALID,
            "许可范围不能为空:每一项须有许可活动和目录代码。请补充后重试。",
            "A licence''s scope is not empty: each item has an activity and a catalogue code. Add them and try again."),
    LICENCE_DECISION(
            RefusalKind.INVALID,
            "只能暂停、吊销、注销许可证,或恢复已暂停的许可证(当前:{0})。请核对后重试。",
            "A licence can be suspended, revoked or cancelled, or a suspended one restored (it is {1} now). Check and try again."),
    LICENCE_REASON_NEEDED(RefusalKind.INVALID, "请填写对许可证作出该决定的理由。", "Give the reason for this decision on the licence."),
    PERSON_CERTIFICATE_TAKEN(
            RefusalKind.CONFLICT,
            "该人员的证书 {0}(项目 {1})已登记。请核对编号和项目。",
            "Certificate {0} (item {1}) of this person is registered already. Check its number and item."),
    PERSON_CERTIFICATE_CONTENT(
            RefusalKind.INVALID,
            "证书内容不正确:编号不能为空,止日不早于起日,检验人员证须注明设备类别。请修改后重试。",
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
