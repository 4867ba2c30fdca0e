package org.tavsiya.ingest.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Whether somebody is watching, and what only that person knows. */
final class Terminal {

    private Terminal() {}

    /** Since Java 22 a console exists even where output is redirected, and {@code isTerminal} tells; before, the console itself did. */
    static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    /** Null where nobody can be asked. Never an argument: those are visible to every user of the machine. */
    static char[] password(String user) {
        String given = System.getenv("TAVSIYA_PASSWORD");
        if (given != null) {
            return given.toCharArray();
        }
        return isInteractive() ? System.console().readPassword("Password of %s: ", user) : null;
    }
}
