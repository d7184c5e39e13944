package org.tejian.security;

/**
 * Sign-in of a browser through the identity provider: the authorization code flow of OpenID Connect with PKCE. There when
 * {@code etc/org.tejian.security.openid.cfg} names a provider. Roles stay in the platform: the account is the one whose
 * user name the provider's ID token carries.
 */
public interface OpenIdSignIn {

    /**
     * Where to send the browser, and the secret it must bring back.
     *
     * @param address the provider's page
     * @param browserSecret goes into a cookie of that browser, so that nobody else's answer is taken for its own
     */
    record Departure(String address, String browserSecret) {}

    /**
     * A browser that came back signed in.
     *
     * @param session the session opened
     * @param returnTo the page it wanted, a path of the platform
     */
    record Arrival(Session session, String returnTo) {}

    /**
     * Begins a sign-in, which must end within ten minutes.
     *
     * @param returnTo a path of the platform; anything else is taken as {@code /}
     * @throws org.tejian.refusal.Refusal {@link SecurityError#PROVIDER_AWAY}
     */
    Departure depart(String returnTo);

    /**
     * Ends a sign-in: redeems the code, verifies the ID token, opens a session and records it. Each state is good once.
     *
     * @param code what the provider gave the browser
     * @param state what {@link #depart} gave the provider
     * @param browserSecret what the browser kept
     * @throws org.tejian.refusal.Refusal {@link SecurityError#OPENID_FAILED} when state, browser, code or token do not
     *     fit, {@link SecurityError#ACCOUNT_MISSING} when the platform has no account of that name,
     *     {@link SecurityError#ACCOUNT_LOCKED}, {@link SecurityError#PROVIDER_AWAY}
     */
    Arrival arrive(String code, String state, String browserSecret, String address);
}
