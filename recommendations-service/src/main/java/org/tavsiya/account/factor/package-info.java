/** What a person has beside a password: an authenticator app, recovery codes, passkeys. It knows accounts by their ids alone. */
package org.tavsiya.account.factor;
