/** Reports to UN bodies: opening one, writing it, and what speaks against sending it. */
package org.tavsiya.web.desk.reports;
