/**
 * The SOAP edge: the contract for the systems of inspection agencies ({@code wsdl/agency.wsdl}), served under {@code
 * /soap/v1/agency}. Offers nothing to Java.
 */
@NullMarked
package org.tejian.soap;

import org.jspecify.annotations.NullMarked;
