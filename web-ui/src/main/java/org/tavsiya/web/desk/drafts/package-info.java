/** Forms of the desk that save themselves while they are typed. */
package org.tavsiya.web.desk.drafts;
