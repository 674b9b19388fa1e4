package org.muqabala.ui.collation;

import org.muqabala.core.collation.DivergenceType;

/** Hides the divergences of the type that the command's parameter names, or shows them again. */
public final class FilterByType extends FilterCommand {

    static final String COMMAND = "org.muqabala.ui.filterByType";

    /** The parameter: the name of a {@link DivergenceType}. */
    public static final String TYPE = "org.muqabala.ui.filterByType.type";

    public FilterByType() {
        super(TYPE);
    }

    @Override
    protected DivergenceFilter chosen(DivergenceFilter now, String argument) {
        return now.turned(kind(argument));
    }

    /** Types that are shown are marked. */
    @Override
    protected boolean isSet(DivergenceFilter now, String argument) {
        return !now.hidden().contains(kind(argument));
    }

    private static RowKind kind(String type) {
        return RowKind.of(DivergenceType.valueOf(type));
    }
}
