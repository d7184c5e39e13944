package org.tejian.inspection;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What inspection refuses. */
public enum InspectionError implements ErrorCode {
    /** {0} type. */
    TYPE_AWAY(
            RefusalKind.UNAVAILABLE,
            "检验类型“{0}”的插件当前未安装或正在更换。已录入的数据不受影响;请稍后重试,或请信息中心安装该插件。",
            "The plugin of inspection type {0} is not installed or is being replaced. What was entered is safe; try again"
                    + " shortly or ask the province''s IT to install it."),
    /** {0} type. */
    PLUGIN_FAILED(
            RefusalKind.UNAVAILABLE,
            "检验类型“{0}”的插件运行出错,本次操作未做任何更改。请联系信息中心查看日志并更换插件。",
            "The plugin of inspection type {0} failed and nothing was changed. Ask the province''s IT to look at the log"
                    + " and replace the plugin."),
    /** {0} digest. */
    EDITION_UNKNOWN(
            RefusalKind.NOT_FOUND,
            "没有摘要为 {0} 的检验项目版本。请核对后重试。",
            "No edition with digest {0} is stored. Check it and try again."),
    /** {0} type, {1} edition, {2} day. */
    EDITION_NOT_IN_FORCE(
            RefusalKind.RULE,
            "检验类型“{0}”的版本 {1} 在 {2} 不适用。请信息中心安装当日有效的版本。",
            "Edition {1} of inspection type {0} is not in force on {2}. Have the edition in force installed."),
    /** {0} type, {1} device name, {2} catalogue code. */
    TYPE_NOT_FOR_DEVICE(
            RefusalKind.RULE,
            "检验类型“{0}”不适用于“{1}”(目录代码 {2})。请选择适用于该设备的检验类型。",
            "Inspection type {0} is not for \"{1}\" (catalogue code {2}). Choose a type for this device."),
    /** {0} what was given, {1} type, {2} allowed. */
    VARIANT_UNKNOWN(
            RefusalKind.INVALID,
            "检验类型“{1}”没有类别“{0}”。可选:{2}。",
            "Inspection type {1} has no variant \"{0}\". Choose one of: {2}."),
    /** {0} id. */
    REQUEST_UNKNOWN(
            RefusalKind.NOT_FOUND,
            "没有找到该报检({0})。请核对;不在您权限范围内的报检不可见。",
            "No such request ({0}). Check it; those outside your scope are not shown."),
    /** {0} state zh, {1} state en. */
    REQUEST_STATE(
            RefusalKind.CONFLICT,
            "该报检当前为“{0}”,不能进行此操作。请刷新后查看。",
            "The request is in state \"{1}\"; this cannot be done now. Reload and look at it."),
    REQUEST_CONTENT(
            RefusalKind.INVALID,
            "报检内容不完整或不正确。请按提示逐项修改后重新提交。",
            "The request is incomplete or wrong. Correct each field named below and file again."),
    /** {0} organisation. */
    AGENCY_UNKNOWN(
            RefusalKind.INVALID,
            "“{0}”不是检验机构。请选择检验机构。",
            "\"{0}\" is not an inspection agency. Choose an inspection agency."),
    /** {0} type. */
    TYPE_NEEDS_DEVICE(
            RefusalKind.RULE,
            "检验类型“{0}”须按设备报检,不能按产品或批次报检。请选择已有注册代码的设备,或选择批量报告类别。",
            "Inspection type {0} is applied for by device, not by product or batch. Name a device that has a registration"
                    + " code, or choose the batch report."),
    /** {0} organisation. */
    PRODUCT_UNIT_UNKNOWN(
            RefusalKind.INVALID,
            "“{0}”不是已登记的单位,不能作为产品的制造(产权)单位。请先登记该单位。",
            "\"{0}\" is no registered unit and cannot be the maker or owner of a product. Have the unit entered first."),
    /** {0} unit, {1} reason zh, {2} reason en. */
    MAKER_LICENCE(
            RefusalKind.RULE,
            "制造单位“{0}”的制造许可目前不覆盖该产品,不能受理制造监督检验。{1} 请制造单位换证后重新报检。",
            "The manufacturing licence of \"{0}\" does not cover the product now, so its supervision cannot be accepted."
                    + " {2} The maker must renew or extend it and apply again."),
    /** {0} most members. */
    BATCH_ILLEGAL(
            RefusalKind.INVALID,
            "一批须为 1 至 {0} 项,且不得重复。请分批办理。",
            "A batch has 1 to {0} members, none of them twice. Split it."),
    /** {0} place in the list, from 1, {1} reason zh, {2} reason en. */
    BATCH_MEMBER_REFUSED(
            RefusalKind.RULE,
            "第 {0} 项不能办理:{1} 整批未做任何更改。请改正该项后重新提交。",
            "Member {0} was refused: {2} Nothing of the batch was done. Correct that member and send the batch again."),
    /** {0} type of the member, {1} type of the batch. */
    BATCH_OTHER_TYPE(
            RefusalKind.RULE,
            "该任务的检验类型或版本“{0}”与本批“{1}”不同,不能一并录入。请单独录入。",
            "The task is of type and edition {0}, the batch of {1}; they cannot be entered together. Enter it alone."),
    /** {0} agency, {1} device category, {2} reason zh, {3} reason en. */
    AGENCY_NOT_APPROVED(
            RefusalKind.RULE,
            "检验机构“{0}”的核准项目不包括该设备(目录代码 {1}),不能受理。{2} 请向具备核准项目的机构报检。",
            "The approval of agency \"{0}\" does not cover this device (catalogue code {1}). {3} Apply to an agency that is"
                    + " approved for it."),
    /** {0} state zh, {1} state en. */
    DEVICE_OUT_OF_LIFE(
            RefusalKind.CONFLICT,
            "设备当前状态为“{0}”,不能检验。请核对设备状态,必要时先办理登记手续。",
            "The device is in state \"{1}\" and cannot be inspected. Check its state, and settle its registration first."),
    /** {0} state zh, {1} state en. */
    NOTIFICATION_MISSING(
            RefusalKind.RULE,
            "该设备没有已受理的施工告知(当前状态:{0}),不能受理监督检验。请施工单位先办理施工告知。",
            "The device has no accepted construction notification (state \"{1}\"), so supervision cannot be accepted. The"
                    + " construction unit must notify the work first."),
    /** {0} type. */
    SUPERVISION_MISSING(
            RefusalKind.RULE,
            "该设备尚未经监督检验或首次检验合格,不能受理“{0}”。请先办理监督检验(首次检验)。",
            "The device has not passed its supervisory or first inspection; {0} cannot be accepted. Have it supervised"
                    + " first."),
    /** {0} unit, {1} reason zh, {2} reason en. */
    CONTRACTOR_LICENCE(
            RefusalKind.RULE,
            "施工单位“{0}”的许可目前不覆盖该项施工,不能受理监督检验。{1} 请施工单位换证或由有资质的单位施工。",
            "The licence of construction unit \"{0}\" does not cover the work now, so supervision cannot be accepted. {2}"
                    + " The unit must renew it, or a licensed unit must do the work."),
    /** {0} task number, {1} agency. */
    TASK_OPEN_ALREADY(
            RefusalKind.CONFLICT,
            "该设备(产品)已有同类检验任务正在进行(任务 {0},{1})。请待其完成或终止后再受理。",
            "An inspection of the same type is open for this device or product (task {0}, {1}). Wait until it is finished or"
                    + " cancelled."),
    FEE_ILLEGAL(
            RefusalKind.INVALID,
            "检验费用须为 0 至 10000000 元,最多两位小数。请修改。",
            "The fee is 0 to 10000000 yuan with at most two decimals. Change it."),
    REASON_NEEDED(RefusalKind.INVALID, "请填写理由(1 至 2000 字)。", "Give a reason of 1 to 2,000 characters."),
    /** {0} id. */
    TASK_UNKNOWN(
            RefusalKind.NOT_FOUND,
            "没有找到该检验任务({0})。请核对;不在您权限范围内的任务不可见。",
            "No such inspection ({0}). Check it; those outside your scope are not shown."),
    /** {0} state zh, {1} state en. */
    TASK_STATE(
            RefusalKind.CONFLICT,
            "该检验任务当前为“{0}”,不能进行此操作。请刷新后查看。",
            "The inspection is in state \"{1}\"; this cannot be done now. Reload and look at it."),
    /** {0} current version. */
    STALE_VERSION(
            RefusalKind.CONFLICT,
            "该记录在您打开之后已被修改(当前版本 {0})。请刷新后合并您的录入。",
            "The record was changed after you opened it (version is now {0}). Reload and merge your entries."),
    /** {0} needed. */
    TOO_FEW_INSPECTORS(RefusalKind.RULE, "至少须派 {0} 名检验人员。请补充人员。", "At least {0} inspectors are needed. Add people."),
    /** {0} person, {1} agency. */
    INSPECTOR_NOT_OF_AGENCY(
            RefusalKind.RULE,
            "“{0}”不是“{1}”的人员,不能派工。请选择本机构的检验人员。",
            "{0} does not work for \"{1}\" and cannot be sent. Choose inspectors of your agency."),
    /** {0} person, {1} category letter, {2} day. */
    INSPECTOR_NOT_CERTIFIED(
            RefusalKind.RULE,
            "“{0}”在 {2} 没有有效的“{1}”类检验人员证书。请换人或先登记证书。",
            "{0} holds no inspector''s certificate for category {1} valid on {2}. Send somebody else, or enter the"
                    + " certificate first."),
    /** {0} instrument, {1} last day. */
    INSTRUMENT_NOT_CALIBRATED(
            RefusalKind.RULE,
            "仪器“{0}”的检定有效期至 {1},检验之日已过期。请换用在有效期内的仪器。",
            "The calibration of instrument {0} ends on {1}, before the inspection. Take one in calibration."),
    NOT_AN_INSPECTOR_OF_TASK(
            RefusalKind.FORBIDDEN,
            "您不是该任务的检验人员,不能进行此操作。请由派工的检验人员办理。",
            "You are not an inspector of this task. Let one of its inspectors do this."),
    /** {0} most characters. */
    RECORD_TOO_LARGE(
            RefusalKind.INVALID,
            "原始记录过大,最多 {0} 个字符。请减少内容。",
            "The record is too large; it may have {0} characters at most. Enter less."),
    /** {0} item number. */
    ITEM_UNKNOWN(RefusalKind.INVALID, "没有编号为 {0} 的检验项目。请核对项目编号。", "There is no inspection item {0}. Check its number."),
    /** {0} item number. */
    ITEM_NOT_SIGNABLE(
            RefusalKind.CONFLICT,
            "项目 {0} 尚未判定,不能签字。请先完成该项检验。",
            "Item {0} is not judged yet and cannot be signed. Inspect it first."),
    RECORD_INCOMPLETE(
            RefusalKind.RULE,
            "原始记录尚不完整或有错误,不能继续。请按提示逐项处理。",
            "The record is incomplete or has errors. Settle each finding named below."),
    /** {0} day. */
    INSPECTION_DATE_FUTURE(
            RefusalKind.RULE,
            "检验日期 {0} 晚于今天。请修改检验日期。",
            "The date of the inspection, {0}, lies after today. Change it."),
    /** {0} item numbers. */
    NOTICE_NEEDED(RefusalKind.RULE, "有不合格项目({0}),须先出具检验意见通知书。", "Items failed ({0}): issue an opinion notice first."),
    NOTHING_FAILED(RefusalKind.CONFLICT, "没有不合格项目,不需要检验意见通知书。", "No item failed; no opinion notice is needed."),
    /** {0} id. */
    NOTICE_UNKNOWN(
            RefusalKind.NOT_FOUND,
            "没有找到该检验意见通知书({0})。请核对;不在您权限范围内的通知书不可见。",
            "No such opinion notice ({0}). Check it; those outside your scope are not shown."),
    /** {0} state zh, {1} state en. */
    NOTICE_STATE(
            RefusalKind.CONFLICT,
            "该检验意见通知书当前为“{0}”,不能进行此操作。请刷新后查看。",
            "The opinion notice is in state \"{1}\"; this cannot be done now. Reload and look at it."),
    /** {0} day. */
    NOTICE_DEADLINE(
            RefusalKind.INVALID,
            "整改期限 {0} 不正确,须为今天至一年之内。请修改。",
            "The term {0} is wrong: it is today or later, within a year. Change it."),
    /** {0} notice number, {1} last day. */
    NOTICE_RUNNING(
            RefusalKind.CONFLICT,
            "检验意见通知书 {0} 的整改期限至 {1},尚未到期。请复检,或待期满后出具结论。",
            "The term of opinion notice {0} runs until {1}. Re-inspect, or conclude once it is over."),
    ANSWER_ILLEGAL(
            RefusalKind.INVALID,
            "请填写整改情况(1 至 2000 字);见证资料最多 50 条,每条 1 至 500 字。",
            "Say what was rectified in 1 to 2,000 characters, with at most 50 lines of proof of 1 to 500 characters."),
    /** {0} what was given, {1} allowed. */
    CONCLUSION_UNKNOWN(
            RefusalKind.INVALID, "该检验类型没有结论“{0}”。可选:{1}。", "The type has no conclusion \"{0}\". Choose one of: {1}."),
    /** {0} proposed, {1} chosen. */
    CONCLUSION_REASON_NEEDED(
            RefusalKind.INVALID,
            "结论“{1}”与判定规则得出的“{0}”不同,须书面说明理由(1 至 2000 字)。",
            "Conclusion {1} departs from {0}, which the rules give. Write down why, in 1 to 2,000 characters."),
    /** {0} proposed, {1} chosen. */
    CONCLUSION_TOO_MILD(
            RefusalKind.RULE,
            "按判定规则结论为“{0}”,不能改为“{1}”。请整改复检后重新判定。",
            "The rules give {0}; it cannot be changed to {1}. Have the failed items rectified and re-inspected."),
    /** {0} id. */
    REPORT_UNKNOWN(
            RefusalKind.NOT_FOUND,
            "没有找到该报告({0})。请核对;您无权查阅的报告不可见。",
            "No such report ({0}). Check it; reports you may not open are not shown."),
    /** {0} state zh, {1} state en. */
    REPORT_STATE(
            RefusalKind.CONFLICT,
            "该报告当前为“{0}”,不能进行此操作。请刷新后查看。",
            "The report is in state \"{1}\"; this cannot be done now. Reload and look at it."),
    /** {0} person. */
    INSPECTOR_MAY_NOT_REVIEW(
            RefusalKind.RULE,
            "“{0}”是该报告的检验或编制人员,不得审核本报告。请由其他审核人审核。",
            "{0} inspected or compiled this report and may not review it. Let another reviewer do so."),
    /** {0} person. */
    INSPECTOR_MAY_NOT_APPROVE(
            RefusalKind.RULE,
            "“{0}”是该报告的检验或编制人员,不得批准本报告。请由其他批准人批准。",
            "{0} inspected or compiled this report and may not approve it. Let another approver do so."),
    /** {0} person. */
    REVIEWER_MAY_NOT_APPROVE(
            RefusalKind.RULE,
            "“{0}”审核过该报告(含以前版本),不得批准。请由其他批准人批准。",
            "{0} has reviewed this report, in this or an earlier version, and may not approve it. Let another approver do"
                    + " so."),
    /** {0} person. */
    APPROVER_MAY_NOT_REVIEW(
            RefusalKind.RULE,
            "“{0}”办理过该报告(含以前版本)的批准,不得审核。请由其他审核人审核。",
            "{0} has acted as approver of this report, in this or an earlier version, and may not review it. Let another"
                    + " reviewer do so."),
    /** {0} person. */
    CHECKER_MAY_NOT_INSPECT(
            RefusalKind.RULE,
            "“{0}”审核或批准过该报告(含以前版本),不得检验或编制。请由其他检验人员办理。",
            "{0} has reviewed or approved this report, in this or an earlier version, and may neither inspect nor compile"
                    + " it. Let another inspector do so."),
    /** {0} person. */
    CORRECTOR_MAY_NOT_APPROVE(
            RefusalKind.RULE,
            "“{0}”提出了该报告的更正,不得自行批准。请由其他批准人批准。",
            "{0} opened the correction of this report and may not approve it. Let another approver do so."),
    /** {0} type zh, {1} type en. */
    CERTIFICATE_NOT_OF_TYPE(
            RefusalKind.CONFLICT,
            "检验类型“{0}”只出具检验报告,不出具证书。请查阅检验报告。",
            "The inspection type {1} issues a report and no certificate. Open the report."),
    /** {0} conclusion. */
    CERTIFICATE_NOT_PASSED(
            RefusalKind.CONFLICT,
            "检验结论为“{0}”,不出具证书。请整改后重新检验,合格后出具证书。",
            "The conclusion is {0}, so there is no certificate. Rectify, have it inspected again; a pass gets one."),
    SIGNATORY_MISSING(RefusalKind.INVALID, "请填写签收(签字)人姓名(1 至 100 字)。", "Name who signed, in 1 to 100 characters.");

    private final RefusalKind kind;
    private final String zh;
    private final String en;

    InspectionError(RefusalKind kind, String zh, String en) {
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
