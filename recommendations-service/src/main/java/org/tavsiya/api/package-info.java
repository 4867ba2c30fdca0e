/** The REST API, and the one place where failures become answers. It joins what the parts offer and decides nothing. */
package org.tavsiya.api;
