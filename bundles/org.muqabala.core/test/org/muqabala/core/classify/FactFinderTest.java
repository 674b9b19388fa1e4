package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one version alone has carries a fact if it names who, where, how many, why or on what terms; fillers and links do not. */
class FactFinderTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "أغلقت إدارة المتحف أبوابه [بسبب نقص التمويل→|omission substantive] أمام الزوار طوال شهر كامل.",
        "ألغيت الرحلات البحرية [→خوفا من العاصفة|addition substantive] إلى الجزر القريبة حتى نهاية الأسبوع.",
        "عاد اللاجئون إلى قراهم [برعاية الصليب الأحمر→|omission substantive] بعد سنوات أمضوها في المخيمات.",
        "وافق المجلس على القرض [→بشرط خفض الإنفاق|addition substantive] بعد نقاش طويل بين الكتل.",
        "أوقفت الشرطة الرجل [→بتهمة الاحتيال|addition substantive] بعد شكاوى قدمها سكان الحي القديم.",
        "أفرج الخاطفون عن الرهينة [→مقابل فدية مالية|addition substantive] بعد مفاوضات جرت عبر وسطاء.",
    })
    void causesConditionsAndTerms(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "استقبل الرئيس الوفد [في القصر الجمهوري→|omission substantive] قبل أن يعقد معه اجتماعا مغلقا.",
        "افتتح الوزير [→مع نظيره الأردني|addition substantive] معرض الصناعات الغذائية في المدينة الساحلية.",
        "اشترت شركة [→صينية|addition substantive] حصة كبيرة في مشروع الميناء الجديد على الساحل الغربي.",
        "نفى الناطق باسم الجيش [الأميركي→|omission stylistic] وقوع إصابات في القصف الذي طال القاعدة الشرقية.",
    })
    void placesAndCompany(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "اجتمع الوزراء [والسفراء→|omission substantive] في القصر الحكومي لبحث أزمة الوقود.",
        "ارتفعت أسعار الخضار [والفواكه→|omission substantive] في الأسواق الشعبية خلال الأسبوع الأول من رمضان.",
        "حصد المزارعون القمح [→والشعير|addition substantive] قبل وصول موجة الأمطار إلى السهول الشمالية.",
    })
    void oneMoreInARow(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "اندلع الحريق في المصنع [→ولم يعرف سببه|addition substantive] فجر الأحد وامتد إلى مخازن مجاورة.",
        "وقع الانفجار عندما كان العمال [→يغادرون المصنع|addition substantive] في نهاية نوبة الليل.",
        "تجمع [مئات الناس→|omission substantive] أمام مقر البلدية مطالبين برحيل رئيسها المنتخب.",
    })
    void clauses(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "عقد النادي مؤتمرا صحافيا [موسعا→|omission stylistic] لعرض خطط الموسم الجديد على الجمهور.",
        "توفي الشاعر [الكبير→|omission stylistic] في منزله بعد صراع طويل مع المرض.",
        "ألقى الرئيس كلمة [قصيرة→|omission stylistic] أمام الحشود التي تجمعت في ساحة الاستقلال.",
        "شارك في القمة قادة دول [عربية→|omission stylistic] عدة وممثلون عن منظمات دولية وإقليمية.",
        "أصيب جنديان بجروح [خطيرة→|omission substantive] عندما انفجر لغم على طريق ترابية قرب القاعدة.",
        "تعرضت القافلة لهجوم [→مسلح|addition substantive] على الطريق الصحراوي الذي يربط بين المدينتين.",
        "وذكرت الصحيفة أن الوزير [السابق→|omission substantive] غادر البلاد سرا قبل صدور مذكرة التوقيف.",
    })
    void adjectives(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[من جهة ثانية،→|function_word stylistic] وصلت سفينة محملة بالقمح إلى الميناء الجنوبي.",
        "[وفي سياق متصل،→|function_word stylistic] أقفلت المدارس أبوابها في المحافظات الجنوبية بسبب السيول.",
        "قررت الشركة تأجيل الرحلة [→مرة أخرى|addition stylistic] بسبب عطل في محرك الطائرة.",
        "أثنى المدرب [كثيرا→|omission stylistic] على أداء اللاعبين الشبان في المباراة الافتتاحية.",
        "يبحث المحققون [حاليا→|omission stylistic] عن سائق الشاحنة الذي فر بعد الحادث مباشرة.",
        "قال المسؤول [→في بيان|addition stylistic] إن الطريق سيبقى مغلقا حتى إشعار آخر.",
    })
    void linksAndFillers(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ارتفعت أسعار الخبز [في البلاد→|omission stylistic] بعد تراجع محصول القمح للموسم الثاني على التوالي.",
        "توترت العلاقات [بين البلدين→|omission stylistic] بعد طرد السفير وإغلاق المعابر الحدودية.",
        "قال المدرب [للصحافيين→|omission stylistic] إن الفريق سيخوض المباراة من دون قائده المصاب.",
        "انسحب الوفد من القاعة [في خطوة مفاجئة→|omission stylistic] احتجاجا على كلمة مندوب الدولة المجاورة.",
    })
    void placesThatNameNothing(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقعت الحادثة [مؤخرا→|omission stylistic] في ضاحية تسكنها أغلبية من العمال المهاجرين.",
        "توقف الضخ [لاحقا→|omission stylistic] بسبب تسرب في الأنبوب الرئيسي الذي يغذي المصفاة.",
    })
    void fillersOfTime(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "روت الجدة [→، لمراسل صحيفة محلية،|addition substantive] كيف نجت من السيل الذي جرف بيتها القديم.",
        "قال البحار [لقناة محلية→|omission substantive] إن الموجة قلبت الزورق قبل الفجر.",
    })
    void whoWasTold(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "شارك في البحث غواصون [→وقوارب مطاطية|addition substantive] وجاب المتطوعون الشاطئ حتى المساء.",
        "توصلت النقابة والشركة إلى اتفاق [→مبدئي|addition substantive] ينهي إضراب السائقين.",
    })
    void moreThingsOfTheSameKind(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "كان الحارس البالغ [→من العمر|addition stylistic] ستين عاما وحيدا في المبنى عندما شب الحريق.",
    })
    void wordsThatCountNothingAnew(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "زارت بعثة الجمعية [→غير الربحية|addition stylistic] مخيمات الأطفال في الجنوب.",
    })
    void anAdjectiveThatDeniesIsNoDenial(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "سافر الوفد إلى العاصمة [→من دون حراسة|addition substantive] في نهاية الأسبوع.",
    })
    void whatGoesWithout(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تشارك في التمويل أربعة مصارف [محلية→|omission substantive] بقروض طويلة الأجل.",
        "نقل الجرحى إلى ثلاثة مستشفيات [→حكومية|addition substantive] في ضواحي المدينة.",
    })
    void whoseSomethingIs(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقال مسؤول في الميناء [طلب عدم نشر اسمه→|omission substantive] إن السفينة غادرت ليلا.",
        "وقالت عاملة في المصنع [→رفضت الكشف عن هويتها|addition substantive] إن الأبواب كانت مقفلة.",
    })
    void aSourceThatWishesToStayUnnamed(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقال سامر الشافعي [للصحافيين عقب الجلسة→|omission substantive] إن موكله سيطعن في الحكم.",
    })
    void toWhomAndWhen(String line) {
        assertReads(line);
    }
}
