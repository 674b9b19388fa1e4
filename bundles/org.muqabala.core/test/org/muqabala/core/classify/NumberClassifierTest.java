package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same value in another form is cosmetic; another value, or the same one more or less exact, is substantive. */
class NumberClassifierTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "سجل الفريق [أربعة→4|number cosmetic] أهداف في الشوط الأول وحده.",
        "أنقذ الغواصون [تسعة عشر→19|number cosmetic] بحارا من السفينة الغارقة.",
        "زرعت المدرسة [خمسا وعشرين→25|number cosmetic] شجرة زيتون في ساحتها.",
        "وزع المتحف [ثلاثمائة→300|number cosmetic] دعوة على تلاميذ القرى المجاورة.",
        "تبرع الممثل بمبلغ [ألفي→2000|number cosmetic] دينار لبناء مكتبة المدينة.",
        "قطع العداء [اثني عشر→12|number cosmetic] كيلومترا في طقس شديد الحرارة.",
        "حضر المهرجان [أربعة آلاف→4000|number cosmetic] زائر من بلدان متوسطية.",
        "بيعت اللوحة بمبلغ [مليوني→2 مليون|number cosmetic] يورو في المزاد الشتوي.",
        "بلغ طول الجسر [ألفا ومئتي→1200|number cosmetic] متر فوق مياه الخليج.",
    })
    void wordsAndDigits(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "صعد [٣٤→34|number cosmetic] متسلقا إلى القمة قبل هبوب العاصفة.",
        "باع المزارعون [١٥٠٠→1500|number cosmetic] طن من البرتقال هذا الموسم.",
        "بلغت سرعة الرياح [٨٥٫٥→85.5|number cosmetic] كيلومتر على الشاطئ الغربي.",
    })
    void digitsOfTwoKinds(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "زار المعرض [12 ألف→12000|number cosmetic] شخص في يومه الأول.",
        "بلغت الخسائر [4.5 مليون→4500000|number cosmetic] دينار بحسب تقرير التأمين.",
        "استوردت الشركة [15,000→15 ألف|number cosmetic] طن من السماد.",
    })
    void scales(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ارتفعت نسبة المشاهدة [7%→7 في المئة|number cosmetic] مقارنة بالموسم الأول.",
        "تراجعت الصادرات [12.5 بالمئة→12.5%|number cosmetic] بسبب إغلاق الميناء.",
        "زادت حركة المطار 2.9 [بالمئة→في المائة|number cosmetic] خلال شهر الصيام.",
        "نجح [80→ثمانون|number cosmetic] في [المائة→المئة|orthographic cosmetic] من الطلاب في الامتحان الأخير.",
    })
    void percentages(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "سجل الفريق [أربعة→خمسة|number substantive] أهداف في الشوط الأول وحده.",
        "أنقذ الغواصون [19→17|number substantive] بحارا من السفينة الغارقة.",
        "بلغت الخسائر [4.5→4.7|number substantive] مليون دينار بحسب تقرير التأمين.",
        "ارتفعت الأسعار [7%→9%|number substantive] في أسواق الجملة خلال العيد.",
        "زار المعرض [12→20|number substantive] ألف شخص في يومه الأول.",
        "حضر المهرجان [مئات→آلاف|number substantive] الزوار من بلدان متوسطية.",
    })
    void anotherValue(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "فاز الفريق [بثلاثة→بأربعة|number substantive] أهداف على ضيفه في الكأس.",
        "تأجل الحفل [لخمسة→لستة|number substantive] أسابيع بسبب مرض المغنية.",
    })
    void behindAProclitic(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أغلقت الشرطة [→ثلاث|number substantive] طرق تؤدي إلى الساحة القديمة.",
        "عثر الباحثون على [14→|number substantive] قطعة نقدية في قاع البئر.",
    })
    void aNumberThatOneVersionHas(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "حمل [أحد→بعض|function_word stylistic] المشجعين لافتة كبيرة باسم الهداف.",
        "انطلقت الطائرة [→نحو|function_word stylistic] الجنوب بعد إصلاح المحرك.",
    })
    void oneOfThemIsNoNumber(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تحملت الجامعات [ربع→ثلث|number substantive] نفقات البعثة العلمية إلى القطب.",
        "قطعت السيارة الكيلومتر [الثمانين→80|number cosmetic] قبل غروب الشمس بقليل.",
    })
    void fractionsAndIndefiniteNumbers(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تعمل أجهزة المرصد [كلها→جميعها|function_word stylistic] بالطاقة الشمسية منذ الصيف.",
    })
    void theWholeOfThem(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقعت الهزة للمرة [الثالثة→الـ3|number cosmetic] في أسبوع واحد قرب الساحل.",
        "شارك قادة الدول [السبع والعشرين→الـ27|number cosmetic] في قمة خصصت لملف الهجرة.",
        "فاز الفريق بالمركز [الثالث→الرابع|number substantive] في سباق الزوارق الشراعية.",
        "يقام الحفل في الطابق [الثاني→الثالث|number substantive] عشر من البرج المطل على الميناء.",
        "نما الاقتصاد في الربع [الأول→الثاني|number substantive] من السنة بفضل السياحة والصيد.",
    })
    void ordinals(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "بلغت الكلفة [مليونا ونصف المليون→1.5 مليون|number cosmetic] دينار حسب الشركة المنفذة.",
        "ارتفعت المبيعات [سبعة ونصف→7.5|number cosmetic] في المئة خلال موسم الأعياد.",
    })
    void halves(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "قتل [جنديان→جندي|number substantive] في انفجار لغم على الطريق الجبلي.",
        "صادرت الشرطة [سيارة→سيارتين|number substantive] استخدمهما المهربون في نقل البضائع.",
        "عاد [الجانبان→الجانبين|inflection stylistic] إلى طاولة الحوار بعد انقطاع دام شهرين.",
    })
    void duals(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[عدة→ثلاثة|number substantive] صيادين فقدوا في البحر بعد العاصفة.",
    })
    void aNumberForSome(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "بلغت قيمة الصفقة [مليونا و200 ألف→1.2 مليون|number cosmetic] يورو بعد احتساب الضرائب والعمولات.",
        "تجاوز عدد الزوار [ألفا و500→1500|number cosmetic] زائر في اليوم الأول من المعرض.",
    })
    void digitsBehindAnAnd(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "توفي [ثلثا→نصف|number substantive] المصابين خلال الأسبوع الأول بحسب تقرير المنظمة.",
    })
    void fractions(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "زار المعرض [500 ألف→نصف مليون|number cosmetic] شخص خلال أيامه العشرة.",
        "كلف ترميم القلعة [ربع مليون→250 ألف|number cosmetic] دينار من ميزانية البلدية.",
    })
    void theHalfOfAScale(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ارتفع عدد المصابين بالحمى [إلى→|function_word stylistic] [43→51|number substantive] في مخيم الشمال.",
    })
    void aParticleBeforeItIsNoPartOfTheNumber(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أعلن المجلس الحداد الرسمي [→ل|function_word stylistic]ثلاثة أيام في عموم البلاد.",
        "فاز الفريق [بثلاثة→3|number cosmetic] أهداف على ضيفه في الجولة الأخيرة.",
        "حكم القاضي على السارق [بخمس وعشرين→25|number cosmetic] سنة من السجن.",
        "تأجل الحفل [ب→ل|function_word stylistic]أربعة أيام بسبب المطر.",
        "ارتفع السهم [بعشرة→بتسعة|number substantive] قروش عند الإغلاق.",
    })
    void numbersBehindProclitics(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "برأت اللجنة لاعبين [اثنين→|omission stylistic] من تهمة التلاعب بالنتيجة.",
        "اشترى النادي منزلا [→واحدا|addition stylistic] قرب الملعب القديم.",
    })
    void aNumberThatTheNounSaysAlready(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أنتج الحقل [ثلاث→ثلاثة|inflection stylistic] شحنات من الغاز المسال هذا الشهر.",
        "بيع الفستان بمبلغ 2.1 [مليار→بليون|number cosmetic] ليرة في المزاد.",
    })
    void otherFormsOfANumberWord(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تبلغ كلفة النفق الجديد [٣٫٤ بليون→3.4 مليار|number cosmetic] دولار على الأقل.",
    })
    void aScaleByAnotherNameBehindOtherDigits(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "بلغت الأرباح [143→134|number substantive] [مليونا→مليوناً|orthographic cosmetic] من الدولارات في الربع الأول.",
        "زرعت البلدية [25→52|number substantive] [ألفاً→ألفا|orthographic cosmetic] من الأشجار على جانبي الطريق.",
        "وزعت الجمعية [7→9|number substantive] آلاف كتاب على مدارس القرى.",
        "صدرت المزرعة [12 ألف→15 ألفا|number substantive] من الصناديق إلى الأسواق المجاورة.",
    })
    void aScaleInAnotherSpellingBehindAnotherNumber(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تسلم المخيم مئة سرير [وخمسة→و5|number cosmetic] آلاف بطانية.",
        "تسلم المخيم مئة سرير [وسبعين→و70|number cosmetic] خيمة.",
    })
    void aNumberJoinedToTheWordBefore(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "انتهت المباراة بالتعادل [2-2→بهدفين لكل فريق|number cosmetic] بعد وقت إضافي.",
        "انتهت المباراة بالتعادل [1-1→بهدف لمثله|number cosmetic] تحت مطر غزير.",
    })
    void aDraw(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ولم [تتجاوز→تتعد|lexical stylistic] كلفة الجسر 40 مليون درهم.",
        "ولم [يتجاوز→يتخط|lexical stylistic] عدد الزوار 300 زائر.",
    })
    void shortenedVerbsBoundANumberToo(String line) {
        assertReads(line);
    }
}
