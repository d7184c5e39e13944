package org.tejian.demo.province.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the demo province, PID {@code org.tejian.demo.province}; without them nothing is made at start. */
@ObjectClassDefinition(name = "Tejian demo province", description = "演示数据 demo data")
public @interface DemoConfig {

    @AttributeDefinition(description = "启动时生成演示数据 make the demo province at start")
    boolean enabled() default false;

    @AttributeDefinition(description = "随机种子 seed of the synthetic devices")
    long seed() default 2013;

    @AttributeDefinition(
            description = "设备数量,0 至 5000120;超过 120 台的部分批量生成 number of devices; those beyond 120 come in bulk")
    int devices() default 120;

    @AttributeDefinition(description = "批量生成的设备每台的历史报告数 old reports of each device that comes in bulk, 0 to 20")
    int reports() default 2;
}
