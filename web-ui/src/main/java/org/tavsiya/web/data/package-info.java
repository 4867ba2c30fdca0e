/** Downloads and the way to the API. */
package org.tavsiya.web.data;
