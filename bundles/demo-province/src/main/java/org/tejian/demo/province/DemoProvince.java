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
     * One account of the demo.
     *
     * @param userName what is typed at sign-in
     * @param password the same for all
     * @param rolesZh the roles in Chinese
     * @param organisation the organisation acted for
     */
    record DemoAccount(String userName, String password, String rolesZh, String organisation) {}
}
