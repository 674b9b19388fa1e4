package org.muqabala.core.lexicon;

/** How a word shows whether the words around it carry a fact. */
public enum FactWord {
    /** A place or an occasion stands behind it: {@code في}, {@code خلال}. */
    PLACING,
    /** A cause, a condition, an aim or company stands behind it: {@code بسبب}, {@code بحضور}. */
    BINDING,
    /** An adjective that says what a thing is, or how grave, and so carries a fact alone: {@code مسلح}, {@code سابق}. */
    GRAVE,
    /** Whoever carries news to readers: to have told it to them is a fact: {@code لمراسل الوكالة}. */
    OUTLET,
    /** A noun that names nothing that a reader does not know anyhow: {@code البلاد}. */
    VAGUE,
    /** A rule or measure, which behind "according to" is no source of a statement: {@code وفق القانون}. */
    NORM
}
