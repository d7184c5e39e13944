package org.tejian.demo.province;

import java.util.List;

/**
 * Fills an empty platform with a demo province: regulators of a few places, an inspection agency, contractors with a
 * valid, an expired and no licence, an account for each role, and devices in every stage of their life. For trying the
 * platform, never for a real one: everybody knows the passwords.
 */
public interface DemoProvince {

    /**
     * Makes the province unless it is there already.
     *
     * @param seed of the synthetic devices; the same seed, the same devices
     * @param devices how many, 0 to 5000
     * @return the accounts to sign in with
     */
    List<DemoAccount> make(long seed, int devices);

    /**
     * Makes the province bigger through the bulk services that imports use: units of every county, contractors, operators,
     * devices and their old reports, with the faults that real registers have. What is there already is passed over, so
     * that a growth that was interrupted goes on.
     *
     * @param seed the same seed, the same units and devices
     * @param devices how many besides those of {@link #make}, 0 to 5,000,000
     * @param reportsPerDevice how many old reports each device has, 0 to 20
     * @return how many devices were entered now
     */
    long grow(long seed, int devices, int reportsPerDevice);

    /**
     * One account of the demo.
     *
     * @param userName what is typed at sign-in
     * @param password the same for all
     * @param rolesZh the roles in Chinese
     * @param organisation the organisation acted for
     */
    record DemoAccount(String userName, String password, String rolesZh, String organisation) {}
}
