/** The SOAP edge as the system of an agency meets it: a client that CXF generates from the contract. */
package org.tejian.agency;
