/** What one person submitted and another decides about: its page, and the lists of it on the desk. */
package org.tavsiya.web.desk.finding;
