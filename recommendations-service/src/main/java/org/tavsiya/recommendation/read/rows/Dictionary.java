package org.tavsiya.recommendation.read.rows;

/** The labels of all dimensions. */
public final class Dictionary {

    public final Labels countries = new Labels();
    public final Labels bodies = new Labels();
    public final Labels families = new Labels();
    public final Labels themes = new Labels();
    public final Labels persons = new Labels();
    public final Labels sdgs = new Labels();
    public final Labels symbols = new Labels();
    final Labels groups = new Labels();
}
