package org.muqabala.core.classify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.NounKind;
import org.muqabala.core.lexicon.Proclitics;
import org.muqabala.core.lexicon.Sense;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Verdict;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;

/** Names and titles: a longer or shorter form, a title for a name, another person. */
final class NameClassifier implements DivergenceClassifier {

    /** Titles that anybody may bear, and words that point to somebody named before. */
    private static final Set<String> COURTESIES = Set.of("السيد", "السيده", "الدكتور", "الدكتوره", "د", "الاستاذ", "المهندس",
            "الشيخ", "نظيره", "نظيرها", "نظيريه");

    private static final String CAPITAL = "العاصمه";
    private static final Set<String> COMPANY = Set.of("مع", "بحضور", "برفقه", "بمشاركه", "برءاسه", "بقياده", "برعايه", "ضد", "باستثناء");
    private static final Set<String> DEPUTIES = Set.of("ناءب", "ناءبه", "مساعد", "مساعده", "وكيل", "معاون");
    private static final Set<String> WHERE = Set.of("في", "من", "الي", "قرب", "نحو", "وسط", "داخل", "خارج", "بين", "عبر");

    private final Lexicon lexicon;
    private final FactFinder facts;

    NameClassifier(Lexicon lexicon) {
        this.lexicon = lexicon;
        facts = new FactFinder(lexicon);
    }

    @Override
    public String id() {
        return "name";
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        if (change.isOneSided() && change.present().words().size() == 1 && isBody(change.present().words().get(0))
                && (change.context().nextWord().startsWith("ال") || lexicon.place(change.context().nextWord()) > 0
                || isUnknown(change.context().nextWord()))) {
            return Optional.of(new Verdict(DivergenceType.NAME, Significance.STYLISTIC,
                    Reason.of("name.form", change.a().text(), change.b().text())));
        }
        if (!change.isOneSided() && lexicon.areAliases(change.a().words(), change.b().words()) && !isWhere(change)) {
            return Optional.of(new Verdict(DivergenceType.NAME, Significance.STYLISTIC,
                    Reason.of("name.alias", change.a().text(), change.b().text())));
        }
        if (change.kind() == Change.Kind.WORDS && !change.isOneSided() && !change.either(Category.MARKS)
                && (isPlaceNamed(change.a(), change.b()) || isPlaceNamed(change.b(), change.a()))) {
            return Optional.of(new Verdict(DivergenceType.NAME, Significance.STYLISTIC,
                    Reason.of("name.alias", change.a().text(), change.b().text())));
        }
        if (change.isOneSided() && isDeputy(change)) {
            return Optional.of(new Verdict(DivergenceType.NAME, Significance.SUBSTANTIVE,
                    Reason.of("name.deputy", change.a().text(), change.b().text())));
        }
        if (isSubjectOfSaying(change) || isOwner(change) || isRoleOfSomebody(change)) {
            return Optional.of(new Verdict(DivergenceType.NAME, Significance.STYLISTIC,
                    Reason.of("name.one-sided", change.a().text(), change.b().text())));
        }
        if (isKindOfBody(change.a(), change.b()) || isKindOfBody(change.b(), change.a())) {
            return Optional.of(new Verdict(DivergenceType.NAME, Significance.STYLISTIC,
                    Reason.of("name.form", change.a().text(), change.b().text())));
        }
        boolean title = change.kind() == Change.Kind.FORM && (change.a().has(Feature.TITLE) || change.b().has(Feature.TITLE));
        if (areOneOffice(change) || areTwoRoles(change) || !title && !change.either(Category.NAME)
                || change.isOneSided() && (isCompany(change) || facts.isGrave(change.present().words()))) {
            return Optional.empty();
        }
        boolean other = !change.isOneSided() && (change.only(Category.NAME) ? isSomebodyElse(change) : isUnknownName(change.a(), change.b())
                || isUnknownName(change.b(), change.a()));
        String rule = other ? "name.other" : change.isOneSided() ? "name.one-sided" : "name.form";
        return Optional.of(new Verdict(DivergenceType.NAME, other ? Significance.SUBSTANTIVE : Significance.STYLISTIC,
                Reason.of(rule, change.a().text(), change.b().text())));
    }

    /** {@code المتحدث} and {@code الناطق}: two words for one office, and no two names. */
    private boolean areOneOffice(Change change) {
        return WordMeanings.isWordForWord(change) && change.a().has(Feature.TITLE) && change.b().has(Feature.TITLE)
                && lexicon.areSynonyms(change.a().words().get(0), change.b().words().get(0));
    }

    /** {@code شركة}, {@code لوكالة}. */
    private boolean isBody(String noun) {
        return lexicon.is(NounKind.BODY, noun) || noun.length() > 3 && "لب".indexOf(noun.charAt(0)) >= 0
                && lexicon.is(NounKind.BODY, noun.substring(1));
    }

    /** {@code العاصمة} for {@code بيروت}. */
    private boolean isPlaceNamed(Wording kind, Wording place) {
        boolean capital = kind.words().get(0).equals(CAPITAL) && isOriginal(kind.words()) && place.words().size() == 1
                && isUnknown(place.words().get(0));
        boolean kindOfPlace = kind.words().get(0).startsWith("ال")
                && lexicon.is(NounKind.PLACE, Proclitics.withoutArticle(kind.words().get(0)));
        return capital || kind.words().size() == 1 && kindOfPlace && place.words().size() == 1 && lexicon.place(place.words().get(0)) > 0;
    }

    /** {@code المهاجم} and {@code المدافع}: two words that a desk keeps apart, and no two names. */
    private boolean areTwoRoles(Change change) {
        return WordMeanings.isWordForWord(change) && isRole(change.a()) && isRole(change.b())
                && lexicon.areKeptApart(change.a().words().get(0), change.b().words().get(0));
    }

    private static boolean isRole(Wording wording) {
        return wording.has(Feature.SOURCE) && !wording.has(Feature.TITLE);
    }

    /** {@code ل} before a name that the other version calls {@code لشركة}. */
    private boolean isKindOfBody(Wording letter, Wording kind) {
        return letter.words().size() == 1 && letter.words().get(0).length() == 1 && kind.words().size() == 1
                && kind.words().get(0).startsWith(letter.words().get(0))
                && lexicon.is(NounKind.BODY, kind.words().get(0).substring(1));
    }

    /** {@code في موسكو} is another place than {@code في روسيا}; where they act, both names mean one government. */
    private boolean isWhere(Change change) {
        return (WHERE.contains(change.context().previousWord()) || WHERE.contains(change.a().words().get(0))
                || WHERE.contains(change.b().words().get(0)))
                && Stream.of(change.a(), change.b()).allMatch(wording -> wording.words().stream()
                .anyMatch(word -> lexicon.place(word) > 0));
    }

    /** {@code نائب} before {@code المدير}: somebody lower in rank. */
    private boolean isDeputy(Change change) {
        return change.present().words().size() == 1 && DEPUTIES.contains(change.present().words().get(0))
                && lexicon.sense(change.context().nextWord()).has(Feature.TITLE);
    }

    /** {@code مع نظيره الأردني}, {@code ووزير الخارجية}: somebody more, and no other form of a name. */
    private boolean isCompany(Change change) {
        String first = change.present().words().get(0);
        boolean more = first.length() > 3 && first.startsWith("و") && !lexicon.holds(first) && change.present().category() == Category.NAME
                && !change.context().previousWord().isEmpty() && !lexicon.sense(change.context().previousWord()).has(Feature.REPORTING);
        return COMPANY.contains(first) || more;
    }

    /** {@code الوزارة} behind {@code وقالت}, where the other version leaves the subject out. */
    private boolean isSubjectOfSaying(Change change) {
        return change.isOneSided() && change.present().words().size() == 1 && change.present().category() == Category.CONTENT
                && change.present().words().get(0).startsWith("ال")
                && lexicon.sense(change.context().previousWord()).has(Feature.REPORTING);
    }

    /** {@code للشركة}, which the other version leaves understood. */
    private boolean isOwner(Change change) {
        return change.isOneSided() && change.present().words().size() == 1 && change.present().category() == Category.CONTENT
                && change.present().words().get(0).startsWith("لل")
                && lexicon.is(NounKind.BODY, change.present().words().get(0).substring(2));
    }

    /** {@code المدافع}, {@code لاعب الوسط} before a name: what somebody is. */
    private boolean isRoleOfSomebody(Change change) {
        List<String> words = change.present().words();
        if (!change.isOneSided() || words.isEmpty() || words.size() > 2 || change.present().category() != Category.CONTENT
                || change.present().text().indexOf('،') >= 0) {
            return false;
        }
        boolean definite = words.get(0).startsWith("ال");
        Sense role = lexicon.sense(Proclitics.withoutArticle(words.get(0)));
        return role.has(Feature.SOURCE) && role.value() == 1 && definite == (words.size() == 1)
                && (definite || words.get(1).startsWith("ال")) && mayBeName(change.context().nextWord());
    }

    /** {@code العاصمة} or {@code العاصمة المالطية}. */
    private static boolean isOriginal(List<String> words) {
        return words.size() == 1 || words.size() == 2 && words.get(1).startsWith("ال")
                && (words.get(1).endsWith("يه") || words.get(1).endsWith("ي"));
    }

    private boolean isUnknown(String word) {
        return word.length() > 2 && lexicon.sense(word).features() == 0 && !word.startsWith("ال") && !word.startsWith("#")
                && !lexicon.isCommonWord(word);
    }

    /** A given name, or a word without article of which no list knows anything. */
    private boolean mayBeName(String word) {
        return lexicon.sense(word).has(Feature.GIVEN_NAME) || isUnknown(word);
    }

    private boolean isSomebodyElse(Change change) {
        if (WordMeanings.isWordForWord(change) && lexicon.areSynonyms(change.a().words().get(0), change.b().words().get(0))) {
            return false;
        }
        if (change.a().words().stream().anyMatch(change.b().words()::contains)) {
            return change.a().words().size() == change.b().words().size() && change.a().has(Feature.GIVEN_NAME)
                    && change.b().has(Feature.GIVEN_NAME)
                    && !change.a().has(Feature.TITLE) && !change.b().has(Feature.TITLE);
        }
        if (change.a().words().stream().map(Proclitics::withoutArticle)
                .anyMatch(change.b().words().stream().map(Proclitics::withoutArticle).toList()::contains)) {
            return false;
        }
        boolean titleInA = change.a().has(Feature.TITLE);
        boolean titleInB = change.b().has(Feature.TITLE);
        if (!titleInA && !titleInB || isBehindTitle(change)) {
            return true;
        }
        return titleInA && titleInB && !isCourtesy(change.a()) && !isCourtesy(change.b()) && !hasGivenName(change) && areKeptApart(change);
    }

    /** {@code الداخلية} and {@code المالية} behind {@code وزير}: another office, so another holder. */
    private boolean isBehindTitle(Change change) {
        return !change.context().previousWord().startsWith("ال")
                && lexicon.sense(change.context().previousWord()).has(Feature.TITLE) && !hasGivenName(change)
                && Stream.of(change.a(), change.b()).allMatch(wording -> wording.words().get(0).startsWith("ال"));
    }

    /** {@code سامي} for {@code طارق}: a word without article in the place of a name. */
    private static boolean isUnknownName(Wording name, Wording other) {
        return name.category() == Category.NAME && !name.has(Feature.TITLE) && other.category() == Category.CONTENT
                && other.words().size() == 1
                && !other.words().get(0).startsWith("ال") && !name.words().get(0).equals("ال" + other.words().get(0));
    }

    private static boolean hasGivenName(Change change) {
        return change.a().has(Feature.GIVEN_NAME) || change.b().has(Feature.GIVEN_NAME);
    }

    /** Two offices that one person does not hold. */
    private boolean areKeptApart(Change change) {
        return change.a().words().stream().anyMatch(word -> change.b().words().stream()
                .anyMatch(other -> lexicon.areKeptApart(word, other)));
    }

    private static boolean isCourtesy(Wording wording) {
        return wording.words().stream().anyMatch(COURTESIES::contains);
    }
}
