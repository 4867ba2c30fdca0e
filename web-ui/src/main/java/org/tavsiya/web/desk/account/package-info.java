/** What somebody changes about the own account. */
package org.tavsiya.web.desk.account;
