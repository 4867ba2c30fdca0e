/** Pages: the public dashboard and the analysts' desk. They ask the service and decide nothing. */
package org.tavsiya.web;
