package org.tejian.licensing.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tejian.licensing.Activity;
import org.tejian.licensing.Job;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceItem;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.internal.NeededLevel.Kind;

/** What the gate says, with the facts that decided. */
final class GateSentences {

    private GateSentences() {}

    static Sentence none() {
        return new Sentence("许可登记库中没有该单位的许可证。", "The register holds no licence of this unit.");
    }

    static Sentence notYet(Licence licence) {
        return new Sentence(
                "许可证 %s 自 %s 起才生效。".formatted(licence.number(), licence.validFrom()),
                "Licence %s begins on %s only.".formatted(licence.number(), licence.validFrom()));
    }

    static Sentence closed(HeldLicence held, LicenceStatus status) {
        Licence licence = held.licence();
        if (status == LicenceStatus.EXPIRED) {
            return new Sentence(
                    "许可证 %s 的有效期至 %s。".formatted(licence.number(), licence.validUntil()),
                    "Licence %s was valid until %s.".formatted(licence.number(), licence.validUntil()));
        }
        String since = held.withdrawnOn().map(LocalDate::toString).orElse("");
        return new Sentence(
                "许可证 %s 自 %s 起%s。".formatted(licence.number(), since, status.zh()),
                "Licence %s is %s since %s.".formatted(licence.number(), status.en(), since));
    }

    /** Needed and held scope, one beside the other. */
    static Sentence mismatch(Job job, Collection<NeededLevel> needed, List<Licence> held) {
        Category category = Category.of(job.catalogueCode());
        Sentence missing = missing(needed);
        return new Sentence(
                "需要：%s %s(%s%s)；持有：%s。%s"
                        .formatted(
                                category.zh(),
                                job.activity().zh(),
                                job.catalogueCode(),
                                levels(needed, ",%s级"),
                                scopes(held, Activity::zh),
                                missing.zh()),
                "Needed: %s of %s (%s%s); held: %s.%s"
                        .formatted(
                                job.activity().en(),
                                category.en(),
                                job.catalogueCode(),
                                levels(needed, ", level %s"),
                                scopes(held, Activity::en),
                                missing.en()));
    }

    static Sentence elsewhere(Licence licence, Job job) {
        String branch = job.branchAddress().orElse("");
        return new Sentence(
                "许可证 %s 载明的地址（%s）不含本次施工的分支机构地址：%s。"
                        .formatted(licence.number(), String.join("；", licence.addresses()), branch),
                "Licence %s names %s, not the branch at %s."
                        .formatted(licence.number(), String.join("; ", licence.addresses()), branch));
    }

    static Sentence noAddress(Licence licence, Job job) {
        String branch = job.branchAddress().orElse("");
        return new Sentence(
                "许可证 %s 未登记地址，请人工核对是否覆盖分支机构 %s。".formatted(licence.number(), branch),
                "Licence %s is registered without addresses: check by hand whether it names the branch at %s."
                        .formatted(licence.number(), branch));
    }

    static Sentence endsEarly(Licence licence, Job job) {
        boolean beforeStart = licence.validUntil().isBefore(job.plannedStart());
        LocalDate planned = beforeStart ? job.plannedStart() : job.plannedEnd();
        return new Sentence(
                "许可证 %s 于 %s 到期，早于计划%s日期 %s，请跟踪换证。"
                        .formatted(licence.number(), licence.validUntil(), beforeStart ? "开工" : "竣工", planned),
                "Licence %s ends on %s, before the planned %s on %s: follow up its renewal."
                        .formatted(licence.number(), licence.validUntil(), beforeStart ? "start" : "end", planned));
    }

    static Sentence unusualNumber(String number) {
        return new Sentence(
                "许可证编号 %s 不符合通用格式，请核对原件。".formatted(number),
                "Licence number %s has not the usual form: check the original.".formatted(number));
    }

    static Sentence levelByHand(Licence licence, String held) {
        return new Sentence(
                "平台无法判定所需级别，请人工核对许可证 %s 的级别(%s)。".formatted(licence.number(), held.isEmpty() ? "未注明" : held),
                "The platform cannot tell the level needed: compare it with licence %s (%s) by hand."
                        .formatted(licence.number(), held.isEmpty() ? "none named" : held));
    }

    static Sentence remarks(Licence licence, String remarks) {
        return new Sentence(
                "许可证 %s 备注：%s，请人工核对。".formatted(licence.number(), remarks),
                "Licence %s has remarks: %s; compare by hand.".formatted(licence.number(), remarks));
    }

    private static Sentence missing(Collection<NeededLevel> needed) {
        Set<String> keys = needed.stream()
                .flatMap(level -> level.missing().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean unconfirmed = needed.stream().anyMatch(NeededLevel::unconfirmed);
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        if (!keys.isEmpty()) {
            zh.append("未填写参数 ").append(String.join("、", keys)).append("，按最高级别要求。");
            en.append(" Parameters not given: ")
                    .append(String.join(", ", keys))
                    .append("; so the highest level is needed.");
        }
        if (unconfirmed) {
            zh.append("(级别界限待核对法规原文)");
            en.append(" (level bounds unconfirmed)");
        }
        return new Sentence(zh.toString(), en.toString());
    }

    private static String levels(Collection<NeededLevel> needed, String form) {
        String names = needed.stream()
                .filter(level -> level.kind() == Kind.NAMED)
                .map(NeededLevel::level)
                .distinct()
                .collect(Collectors.joining("/"));
        return names.isEmpty() ? "" : String.format(Locale.ROOT, form, names);
    }

    private static String scopes(List<Licence> held, Function<Activity, String> name) {
        return held.stream()
                .map(licence -> licence.number() + " "
                        + licence.items().stream()
                                .map(item -> scope(item, name))
                                .collect(Collectors.joining(" + ")))
                .collect(Collectors.joining("; "));
    }

    private static String scope(LicenceItem item, Function<Activity, String> name) {
        String activities = item.activities().stream().sorted().map(name).collect(Collectors.joining("/"));
        String codes = item.catalogueCodes().stream().sorted().collect(Collectors.joining("/"));
        return activities + " " + codes + (item.level().isBlank() ? "" : " " + item.level());
    }
}
