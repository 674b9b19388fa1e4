package org.muqabala.ui.collation;

/** Shows the divergences of the weights that the command's parameter names. */
public final class FilterByWeight extends FilterCommand {

    static final String COMMAND = "org.muqabala.ui.filterByWeight";

    /** The parameter: the name of a {@link WeightFilter}. */
    public static final String FILTER = "org.muqabala.ui.filterByWeight.filter";

    public FilterByWeight() {
        super(FILTER);
    }

    @Override
    protected DivergenceFilter chosen(DivergenceFilter now, String argument) {
        return now.with(WeightFilter.valueOf(argument));
    }

    @Override
    protected boolean isSet(DivergenceFilter now, String argument) {
        return now.weight().name().equals(argument);
    }
}
