package org.tejian.inspection.spi;

import java.util.List;

/** A group of items as the report prints it, for example "2 机房(机器设备间)及相关设备". */
public record ItemGroup(Text name, List<Item> items) {}
