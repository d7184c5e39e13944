package org.tejian.rest.internal.server;

import java.util.UUID;

/** A notification as a client writes it. */
final class RequestSample {

    private RequestSample() {}

    static String notification(UUID useUnit) {
        return """
                {"workKind":"INSTALLATION","catalogueCode":"3110","name":"曳引驱动乘客电梯","internalNumber":"1#",
                 "region":"520113","place":"白云大道1号","useUnitId":"%s","manufacturer":"某某电梯有限公司",
                 "model":"TKJ1000","productNumber":"E2026-0001","manufacturedOn":"2026-01-10",
                 "parameters":{"rated_speed":1.75,"rated_load":1000,"variety":"乘客电梯","fire":false},
                 "plannedStart":"2026-03-10","plannedEnd":"2026-05-10"}""".formatted(useUnit);
    }
}
