package org.tejian.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.chain.DemoAccounts;
import org.tejian.directory.Role;

/**
 * Two people for every role: one whom the finished chain concerns, of the demo province, and one elsewhere — another county,
 * agency or unit — for whom it must not be there. A role of the whole province has nobody elsewhere.
 */
final class Players {

    private static final Map<Role, String> INSIDE = Map.ofEntries(
            Map.entry(Role.PROVINCE_SUPERVISOR, "province.supervisor"),
            Map.entry(Role.PROVINCE_LICENCE_CLERK, "province.licence"),
            Map.entry(Role.PREFECTURE_SUPERVISOR, "guiyang.supervisor"),
            Map.entry(Role.COUNTY_CLERK, "baiyun.clerk"),
            Map.entry(Role.COUNTY_SUPERVISOR, "baiyun.supervisor"),
            Map.entry(Role.ENFORCEMENT_OFFICER, "guiyang.officer"),
            Map.entry(Role.LEADER, "guiyang.leader"),
            Map.entry(Role.AGENCY_RECEPTIONIST, "agency.reception"),
            Map.entry(Role.DEPARTMENT_HEAD, "agency.head"),
            Map.entry(Role.INSPECTOR, "agency.inspector1"),
            Map.entry(Role.REVIEWER, "agency.reviewer"),
            Map.entry(Role.APPROVER, "agency.approver"),
            Map.entry(Role.QUALITY_HEAD, "agency.quality"),
            Map.entry(Role.AGENCY_HEAD, "agency.director"),
            Map.entry(Role.USE_UNIT_MANAGER, "use.manager"),
            Map.entry(Role.CONSTRUCTION_UNIT, "contractor.licensed"),
            Map.entry(Role.MAINTENANCE_UNIT, "maintenance.unit"),
            Map.entry(Role.SYSTEM_ADMINISTRATOR, "sysadmin"),
            Map.entry(Role.AUDITOR, "auditor"));

    private final Api api;
    private final String administrator;
    private final Map<Role, String> inside = new EnumMap<>(Role.class);
    private final Map<Role, String> elsewhere = new EnumMap<>(Role.class);
    private final Map<String, String> organisations = new HashMap<>();

    Players(Api api) {
        this.api = api;
        this.administrator = api.signIn("sysadmin", DemoAccounts.PASSWORD);
        for (Role role : Role.values()) {
            String userName = Optional.ofNullable(INSIDE.get(role))
                    .orElseThrow(() -> new AssertionError("who of the demo province has the role " + role + "?"));
            inside.put(role, api.signIn(userName, DemoAccounts.PASSWORD));
            home(role).ifPresent(home -> elsewhere.put(role, api.signIn(open(role, home), DemoAccounts.PASSWORD)));
        }
    }

    /** The session of somebody whom the chain concerns. */
    String inside(Role role) {
        return inside.get(role);
    }

    /** The session of somebody of another place; empty where the whole province is one's place. */
    Optional<String> elsewhere(Role role) {
        return Optional.ofNullable(elsewhere.get(role));
    }

    /** A session of its own for that role, for what ends it. */
    String freshSession(Role role) {
        return api.signIn(INSIDE.get(role), DemoAccounts.PASSWORD);
    }

    /** An organisation that has nothing to do with the chain. */
    private record Home(String kind, String name, String region, List<String> unitKinds, String shortCode) {}

    private static Optional<Home> home(Role role) {
        return switch (role) {
            case PROVINCE_SUPERVISOR, PROVINCE_LICENCE_CLERK, SYSTEM_ADMINISTRATOR, AUDITOR -> Optional.empty();
            case PREFECTURE_SUPERVISOR, ENFORCEMENT_OFFICER, LEADER ->
                Optional.of(new Home("PREFECTURE_REGULATOR", "别处市州局", "520300", List.of(), ""));
            case COUNTY_CLERK, COUNTY_SUPERVISOR ->
                Optional.of(new Home("COUNTY_REGULATOR", "别处县局", "520302", List.of(), ""));
            case AGENCY_RECEPTIONIST, DEPARTMENT_HEAD, INSPECTOR, REVIEWER, APPROVER, QUALITY_HEAD, AGENCY_HEAD ->
                Optional.of(new Home("INSPECTION_AGENCY", "别处检验所", "520300", List.of(), "BC"));
            case USE_UNIT_MANAGER -> Optional.of(new Home("UNIT", "别处使用单位", "520302", List.of("USE"), ""));
            case CONSTRUCTION_UNIT -> Optional.of(new Home("UNIT", "别处施工单位", "520302", List.of("CONSTRUCTION"), ""));
            case MAINTENANCE_UNIT -> Optional.of(new Home("UNIT", "别处维保单位", "520302", List.of("MAINTENANCE"), ""));
        };
    }

    /** The name of the account, opened when it is not there. */
    private String open(Role role, Home home) {
        String userName =
                "elsewhere." + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        boolean there = false;
        for (JsonNode each : api.get(administrator, "/api/v1/accounts").json().path("items")) {
            there |= each.path("userName").asText().equals(userName);
        }
        if (!there) {
            String organisation = organisations.computeIfAbsent(home.name(), name -> organisation(home));
            String person = created("people", Map.of("name", "别处" + role.zh(), "organisationId", organisation));
            created(
                    "accounts",
                    Map.of(
                            "userName",
                            userName,
                            "personId",
                            person,
                            "roles",
                            List.of(role.name()),
                            "password",
                            DemoAccounts.PASSWORD,
                            "mustChangePassword",
                            false));
        }
        return userName;
    }

    private String organisation(Home home) {
        Map<String, Object> body =
                new HashMap<>(Map.of("kind", home.kind(), "name", home.name(), "region", home.region()));
        if (!home.unitKinds().isEmpty()) {
            body.put("unitKinds", home.unitKinds());
        }
        if (!home.shortCode().isEmpty()) {
            body.put("shortCode", home.shortCode());
        }
        return created("organisations", body);
    }

    private String created(String what, Map<String, Object> body) {
        Api.Reply reply = api.send(
                administrator, "POST", "/api/v1/" + what, Api.bytes(body), Map.of("Content-Type", "application/json"));
        if (reply.status() != 201) {
            throw new AssertionError("cannot make one of " + what + ": " + reply.status() + " " + reply.text());
        }
        return reply.json().path("id").asText();
    }
}
