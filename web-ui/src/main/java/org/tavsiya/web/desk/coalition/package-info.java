/** Telling who keeps the register: an administrator's page under the administration. */
package org.tavsiya.web.desk.coalition;
