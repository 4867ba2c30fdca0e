/**
 * What stands before everything else: under which address the application is known, how much it takes in, and who
 * else may look into its folder.
 */
package org.tavsiya.entrance;
