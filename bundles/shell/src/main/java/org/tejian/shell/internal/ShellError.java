package org.tejian.shell.internal;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What the shell itself refuses. */
public enum ShellError implements ErrorCode {
    /** {0} what was typed, {1} what is expected. */
    VALUE_WRONG(
            RefusalKind.INVALID,
            "“{0}”不正确，应为：{1}。请修改后重试。",
            "\"{0}\" is wrong; expected is {1}. Change it and try again."),
    /** {0} what was typed. */
    ORGANISATION_AMBIGUOUS(
            RefusalKind.INVALID,
            "有多个单位名称包含“{0}”。请用 tejian:organisations 查出后使用其标识或统一社会信用代码。",
            "Several organisations match \"{0}\". Find its id or credit code with tejian:organisations and use that."),
    SHELL_NOT_FOR_ROLE(
            RefusalKind.FORBIDDEN,
            "控制台只供系统管理员和审计人员使用。请在网页上登录。",
            "The shell is for system administrators and auditors. Sign in with the browser instead."),
    /** {0} what was found. */
    VERIFICATION_FAILED(
            RefusalKind.CONFLICT,
            "校验未通过：{0}。请保留现场，从备份核对，并通知信息中心负责人。",
            "Verification failed: {0}. Keep everything as it is, compare with a backup, and tell the head of the information centre."),
    /** The details name each line. */
    CALENDAR_LINES(
            RefusalKind.INVALID,
            "日历文件有误，每行应为“日期，HOLIDAY 或 SHIFTED_WORKDAY，名称”。请逐行修改后重新导入。",
            "The calendar file is wrong; a line is \"day,HOLIDAY or SHIFTED_WORKDAY,name\". Correct each line named and import it again."),
    /** {0} the file. */
    FILE_UNREADABLE(
            RefusalKind.INVALID,
            "无法读取文件“{0}”。请检查路径、权限和编码(UTF-8)。",
            "The file \"{0}\" cannot be read. Check its path, its permissions and that it is UTF-8."),
    /** {0} the file. */
    FILE_UNWRITABLE(
            RefusalKind.INVALID,
            "无法写入文件“{0}”。请检查路径、权限和磁盘空间。",
            "The file \"{0}\" cannot be written. Check its path, its permissions and the space on the disk."),
    /** {0} what waits. */
    NOT_SERVING(
            RefusalKind.UNAVAILABLE,
            "平台尚未就绪：{0}。请查看日志；数据库恢复后平台会自动继续。",
            "The platform does not serve: {0}. Look at the log; it goes on by itself when the database is back.");

    private final RefusalKind kind;
    private final String zh;
    private final String en;

    ShellError(RefusalKind kind, String zh, String en) {
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
