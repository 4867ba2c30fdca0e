/** What only an administrator does: accounts, rebuilding the views, the demonstration set. */
package org.tavsiya.web.desk.administration;
