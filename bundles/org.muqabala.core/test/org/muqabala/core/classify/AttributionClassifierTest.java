package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another verb of saying of the same strength is style; another strength, or a speaker gained or lost, is substantive. */
class AttributionClassifierTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "[وقال→وأضاف|attribution stylistic] رئيس النادي إن الملعب سيفتح في الربيع.",
        "[وأكد→وأوضح|attribution stylistic] مدير المرصد أن العاصفة تبتعد عن الساحل.",
        "[ذكرت→أفادت|attribution stylistic] الصحيفة بأن المخرج يعد فيلما عن البحر.",
        "وتحدث المدرب عن المباراة [مشيرا→لافتا|attribution stylistic] إلى غياب ثلاثة لاعبين.",
        "[وأضافها→وأكدها|attribution stylistic] المدير في ختام كلمته أمام العمال.",
        "وقال المدرب [قائلا→مضيفا|attribution stylistic] إن الحكم ظلم فريقه مرتين.",
    })
    void theSameStrength(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[واعتبر→وأعلن|attribution substantive] رئيس النادي أن الملعب القديم صار خطرا.",
        "[وقال→وزعم|attribution substantive] صاحب المطعم أن الزبائن كسروا الأبواب.",
        "[أكدت→نفت|attribution substantive] الشركة أنها تنوي إغلاق المصنع الشمالي.",
        "[وأعلن→وتوقع|attribution substantive] البنك أن ينمو الاقتصاد بوتيرة بطيئة.",
        "[وأعلن→وألمح|attribution substantive] المدرب إلى رحيله بعد نهاية الموسم.",
        "[ادعى→قال|attribution substantive] البائع أن اللوحة من رسم فنان مشهور.",
        "[رجح→أكد|attribution substantive] العلماء أن الحفرة من أثر نيزك صغير.",
    })
    void anotherStrength(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وقالت مصادر في النادي إن→|attribution substantive] اللاعب وقع عقدا لثلاثة مواسم مع فريق إيطالي يلعب في الدرجة الثانية.",
        "اللاعب وقع عقدا لثلاثة مواسم[→، بحسب مصادر في النادي،|attribution substantive] مع فريق إيطالي يلعب في الدرجة الثانية.",
        "أغلقت السلطات الطريق الجبلي [→وفقا لشهود عيان|attribution substantive] بعد انهيار الصخور.",
    })
    void aSpeakerGainedOrLost(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقال المدرب إن الفوز صعب، [مضيفا →و|attribution stylistic]أن لاعبيه متعبون جدا.",
        "تابع المدرب [→قائلا|attribution stylistic] إن الفوز في الخارج صعب دائما.",
    })
    void aVerbThatOnlyLinks(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقف الحارس [→بين|function_word stylistic] القائمين ينتظر ركلة الجزاء الأخيرة.",
        "[نقل→حمل|lexical] المتطوعون الجرحى إلى المستشفى على أكتافهم.",
        "حضر عمال المصنع كلهم [ورد→وأعاد|lexical] المدير المفاتيح إلى البلدية.",
    })
    void wordsThatAreNotSaid(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وحذر→وقال|attribution substantive] مدير المستشفى من أن مخزون الأدوية قد ينفد خلال أيام.",
        "[وتعهد→وقال|attribution substantive] رئيس الوزراء إن حكومته ستعيد بناء المساكن المهدمة قبل الشتاء.",
        "[وطالب→وصرح|attribution substantive] زعيم المعارضة بأن تجرى الانتخابات في موعدها المحدد.",
        "[واعترفت→وقالت|attribution substantive] الشركة بأن خللا في النظام تسبب في تسرب بيانات الزبائن.",
        "[ودعا→وحث|attribution stylistic] الأمين العام الأطراف كافة إلى احترام الهدنة وفتح الممرات الإنسانية.",
    })
    void saidAndMoreThanSaid(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[ونفت→وأنكرت|attribution stylistic] الوزارة أن تكون قد تلقت طلبا لتسليم المتهم إلى بلاده.",
        "[وزعمت→وادعت|attribution stylistic] الجماعة أنها أسقطت طائرة استطلاع فوق الجبال الشمالية.",
        "[ورجح→وتوقع|attribution stylistic] خبراء المناخ أن يكون الصيف المقبل أكثر حرارة من سابقه.",
    })
    void doubtAndDenialAlike(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "غادر الفريق البلاد متوجها إلى الدوحة [→وفق ما أعلن الاتحاد المحلي|attribution substantive] للمشاركة في البطولة القارية المقبلة.",
        "[بحسب مصادر طبية،→|attribution substantive] نقل الرئيس السابق إلى مستشفى خاص بعد إصابته بوعكة صحية مفاجئة ليل السبت.",
    })
    void asSomebodySaid(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وأضافت الصحيفة→كما|attribution substantive] أن الوزير ينوي تقديم استقالته بعد إقرار الموازنة مباشرة.",
    })
    void aSpeakerLostWithTheVerb(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وحذرت→ونبهت|attribution stylistic] المنظمة من انتشار مرض الكوليرا في المخيمات بسبب شح المياه النظيفة.",
        "[أبدى→أعرب عن|attribution stylistic] الأمين العام قلقه من تدهور الوضع الإنساني في المدن المحاصرة.",
    })
    void twoVerbsOfOneMeaning(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[واتهم→وانتقد|attribution substantive] الصيادون إدارة الميناء لأنها أهملت تحذيرات الأرصاد.",
        "[وندد→وقال|attribution substantive] رئيس النقابة إن القرار اتخذ من دون علم العمال.",
    })
    void blameIsMoreThanCriticism(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "غرقت السفينة قبالة الساحل [وفق ما أعلنت→بحسب|attribution stylistic] هيئة الموانئ في المدينة.",
    })
    void accordingInOneWordOrInThree(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[قال مسؤولون إن→|attribution stylistic] الجسر سيغلق أسبوعين للصيانة[→، بحسب مسؤولين|attribution stylistic].",
        "[وفق مصادر ملاحية،→|attribution stylistic] خرجت الناقلة من المضيق قبيل الفجر بعد تفتيشها[→، كما أفادت مصادر ملاحية|attribution stylistic].",
    })
    void aSourceNamedAtAnotherPlace(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وارتفع عدد الزوار إلى 12 ألفا[، وفق إحصاءات المتحف→|attribution substantive].",
        "يوزع المال على الورثة[→، وفق القانون|addition stylistic].",
        "تقسم المياه بين القرى[→ بحسب الحاجة|addition stylistic] في مواسم الجفاف.",
    })
    void whatIsSaidByADocumentAndWhatFollowsARule(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ودافع المدرب عن لاعبه [محذرا→منبها|attribution stylistic] من أن الحملة تضر بالنادي كله.",
        "[ووصف→واعتبر|attribution stylistic] الناقد العرض بأنه تحفة نادرة في المسرح المعاصر.",
        "وتحدث المحامي طويلا [مطالبا→داعيا|attribution stylistic] إلى الإفراج عن موكله فورا.",
    })
    void participlesOfVerbsOfOneMeaning(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ورحب العمدة بالقرار [معتبرا→واعتبر|inflection stylistic] أن البلدة انتظرته طويلا.",
        "وأجاب الشاهد عن الأسئلة [مؤكدا→وأكد|inflection stylistic] أنه لم ير السائق.",
    })
    void theSameVerbInAnotherForm(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "قتل جندي في انفجار لغم قرب الحدود الشمالية، [وفق ما ذكر→بحسب|attribution stylistic] الجيش.",
    })
    void theSourceBehindTheStatement(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وكان صندوق التنمية [قد→|function_word stylistic] [أوصى→نصح|lexical stylistic] بتأجيل بناء السد.",
    })
    void aVerbThatWasDone(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وأعرب→وعبر|attribution stylistic] صياد عن قلقه من تلوث النهر وموت الأسماك فيه.",
    })
    void whatSomebodyFeels(String line) {
        assertReads(line);
    }
}
