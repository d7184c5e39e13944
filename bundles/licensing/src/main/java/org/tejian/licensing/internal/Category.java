package org.tejian.licensing.internal;

import java.util.Arrays;

/** The kinds of equipment by the first character of their catalogue codes, as the gate's sentences name them. */
enum Category {
    BOILER("1", "锅炉", "boilers"),
    VESSEL("2", "压力容器", "pressure vessels"),
    LIFT("3", "电梯", "lifts"),
    LIFTING_APPLIANCE("4", "起重机械", "lifting appliances"),
    VEHICLE("5", "场(厂)内专用机动车辆", "works vehicles"),
    RIDE("6", "大型游乐设施", "amusement devices"),
    PIPE_COMPONENT("7", "压力管道元件", "pipe components"),
    PIPING("8", "压力管道", "pressure piping"),
    ROPEWAY("9", "客运索道", "passenger ropeways"),
    ACCESSORY("F", "安全附件", "safety accessories"),
    OTHER("", "特种设备", "special equipment");

    private final String character;
    private final String zh;
    private final String en;

    Category(String character, String zh, String en) {
        this.character = character;
        this.zh = zh;
        this.en = en;
    }

    static Category of(String catalogueCode) {
        return Arrays.stream(values())
                .filter(category -> category.character.equals(CatalogueCodes.category(catalogueCode)))
                .findFirst()
                .orElse(OTHER);
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
