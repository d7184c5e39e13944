package org.tejian.soap.internal.security;

/**
 * Name and password as the client sent them.
 *
 * @param userName the account's name
 * @param password its password
 */
record Credentials(String userName, String password) {

    @Override
    public String toString() {
        return "credentials of " + userName;
    }
}
