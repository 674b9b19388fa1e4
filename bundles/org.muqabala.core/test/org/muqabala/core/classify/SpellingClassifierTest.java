package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same word in another spelling is cosmetic; another word that merely looks alike is not. */
class SpellingClassifierTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "دعا رئيس الاتحاد [الى→إلى|orthographic cosmetic] توحيد قواعد السلامة في الملاعب.",
        "أعلنت الشركة [ان→أن|orthographic cosmetic] المصنع الثاني سيفتح في الخريف.",
        "وصل الفريق [امام→أمام|orthographic cosmetic] المدرجات قبل صافرة البداية بدقائق.",
        "يبحث المعهد فرص [الإستثمار→الاستثمار|orthographic cosmetic] في الطاقة الشمسية بالصحراء.",
        "[إستقبل→استقبل|orthographic cosmetic] عمدة المدينة بعثة المتحف الوطني في القصر القديم.",
        "قال المدرب [أن→إن|orthographic cosmetic] الإصابات لن تؤثر في خطة المباراة.",
        "تراجعت مبيعات السيارات في [اسبانيا→إسبانيا|orthographic cosmetic] خلال موسم الصيف.",
    })
    void theHamzaOfAnAlif(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "اجتمع [المسئولون→المسؤولون|orthographic cosmetic] عن النقل مع ممثلي السائقين.",
        "تتابع وزارة [الشئون→الشؤون|orthographic cosmetic] الاجتماعية أوضاع الأسر المتضررة.",
        "نشرت [الهيأة→الهيئة|orthographic cosmetic] العامة للأرصاد خريطة جديدة للرياح.",
    })
    void theHamzaOnAnotherLetter(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أقيم الحفل [علي→على|orthographic cosmetic] مسرح الأوبرا وسط حضور كثيف.",
        "شارك [مصطفي→مصطفى|orthographic cosmetic] النجار في سباق الدراجات الدولي.",
        "أصدرت [اللجنه→اللجنة|orthographic cosmetic] تقريرها عن سقوط سقف القاعة.",
        "تنتهي أعمال [الصيانه→الصيانة|orthographic cosmetic] في النفق الشمالي هذا الشتاء.",
    })
    void theLastLetter(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ارتفع منسوب النهر [كثيرا→كثيراً|orthographic cosmetic] بعد ذوبان الثلوج.",
        "عزف [مُحمّد→محمد|orthographic cosmetic] مقطوعة جديدة على آلة العود.",
        "[قدّم→قدم|orthographic cosmetic] المسرح القومي عرضا عن حياة البحارة.",
        "وزعت البلدية [إعـــلانا→إعلانا|orthographic cosmetic] عن قطع المياه في الحي الشرقي.",
    })
    void vowelMarksAndTatweel(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "التقى الوفد [الأمريكي→الأميركي|orthographic cosmetic] منظمي المعرض في المساء الأول.",
        "حضر [الأمريكيون→الأميركيون|orthographic cosmetic] افتتاح دورة الألعاب الشتوية.",
        "درست الباحثة اللغة [الإنجليزية→الإنكليزية|orthographic cosmetic] في جامعة ساحلية.",
        "تنظم [أوربا→أوروبا|orthographic cosmetic] بطولة جديدة لأندية الشباب.",
        "ناقش المنتدى تاريخ [الديموقراطية→الديمقراطية|orthographic cosmetic] في بلدان الجنوب.",
        "غادر [الديبلوماسي→الدبلوماسي|orthographic cosmetic] العجوز مقر البعثة بلا وداع.",
        "يعرض [التلفزيون→التليفزيون|orthographic cosmetic] الرسمي الفيلم مساء كل سبت.",
        "تستضيف [هونغ→هونج|orthographic cosmetic] [كونغ→كونج|orthographic cosmetic] معرض الألعاب السنوي.",
        "تعاقدت الشركة مع [غوغل→جوجل|orthographic cosmetic] لتخزين بيانات الطقس.",
        "وصل المنتخب إلى [سورية→سوريا|orthographic cosmetic] لخوض مباراته الودية.",
        "عقد النادي مؤتمرا [صحفيا→صحافيا|orthographic cosmetic] لتقديم لاعبه الجديد.",
        "حضر [الصحفيون→الصحافيون|orthographic cosmetic] تدريب الفريق في الملعب الصغير.",
        "أنشأت الجامعة مختبرا [للالكترونيات→للإلكترونيات|orthographic cosmetic] الدقيقة.",
    })
    void acceptedVariants(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "رفع [عبدالرحمن→عبد الرحمن|orthographic cosmetic] الكأس بعد فوز فريقه في النهائي.",
        "وصلت الطائرة إلى [أبوظبي→أبو ظبي|orthographic cosmetic] بعد تأخير دام ساعات.",
        "تضررت المحاصيل [لاسيما→لا سيما|orthographic cosmetic] القمح والشعير في السهول.",
    })
    void oneWordOrTwo(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "عالج [العالم→المعلم|lexical] القديم مرضا نادرا يصيب النخيل.",
        "افتتح الوزير [المعرض→المعهد|lexical substantive] الجديد في ضاحية المدينة الجنوبية.",
        "شارك في السباق فريق من [النمسا→النرويج|lexical substantive] للمرة الأولى في تاريخه.",
    })
    void anotherWordThatLooksAlike(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقع العقد مدير الشركة كيم [سونغ→سونج|orthographic cosmetic] في قاعة الاحتفالات.",
        "افتتح السباق في مدينة [غوتنغن→جوتنجن|orthographic cosmetic] بحضور آلاف المتفرجين.",
    })
    void aForeignSoundInOtherLetters(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "قالت المستشارة أنجيلا [ميركل→مركل|orthographic cosmetic] إن بلادها لن تغلق حدودها أمام اللاجئين.",
        "أكد المدرب [يورغن→يورجن|orthographic cosmetic] كلوب أن فريقه جاهز للمباراة النهائية يوم السبت.",
    })
    void foreignNamesThatSoundAlike(String line) {
        assertReads(line);
    }
}
