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

    @AttributeDefinition(description = "设备数量 number of synthetic devices")
    int devices() default 120;
}
