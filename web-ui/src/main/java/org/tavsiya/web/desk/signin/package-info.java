/** Signing in, and the first administrator's one-time sign-in. */
package org.tavsiya.web.desk.signin;
