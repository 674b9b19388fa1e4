package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences in which a rewriting desk changed several things at once: each is told by itself, with its own type and weight. */
class RewrittenSentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "[وذكرت→وأفادت|attribution stylistic] وكالة الأنباء الرسمية أن [العاصفة→الإعصار|lexical stylistic] [ضرب→اجتاح|lexical stylistic] السواحل الشرقية [صباح→مساء|date substantive] الثلاثاء وأدى إلى انقطاع الكهرباء عن [نحو→أكثر من|number substantive] مليون منزل.",
        "[نقلت→أجلت|lexical stylistic] مروحيات الجيش [عشرات→مئات|number substantive] السكان من [القرى→البلدات|lexical stylistic] المحاصرة [بالمياه→بالسيول|lexical stylistic] إلى مراكز إيواء [مؤقتة→|omission substantive] في المدينة.",
        "أدى انفجار [أنبوب→خط|lexical stylistic] للغاز إلى [تدمير→تضرر|lexical substantive] [خمسة→سبعة|number substantive] منازل وإصابة [عدد من→عشرات|number substantive] السكان بحروق [بالغة→طفيفة|lexical substantive].",
        "وتسعى المنظمة إلى [جمع→حشد|lexical stylistic] [مئتي→200|number cosmetic] مليون دولار لإغاثة [ضحايا→متضرري|lexical stylistic] [الجفاف→الفيضانات|lexical substantive] في القرن [الإفريقي→الأفريقي|orthographic cosmetic].",
    })
    void disastersAndAccidents(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[توصل→انتهى|lexical stylistic] المفاوضون [فجر→مساء|date substantive] الأحد إلى [صيغة→نص|lexical stylistic] نهائية لاتفاق تقاسم المياه بعد [جولة→جلسة|lexical stylistic] ماراثونية [دامت→استغرقت|lexical stylistic] [18→ثماني عشرة|number cosmetic] ساعة.",
        "[قضت→حكمت|lexical stylistic] محكمة الجنايات [أمس→الأحد|date substantive] بسجن وزير المال [سبع→عشر|number substantive] سنوات بتهمة [الاختلاس→الرشوة|lexical substantive].",
        "[انطلقت→بدأت|lexical stylistic] في [جنيف→فيينا|lexical substantive] جولة جديدة من [المباحثات→المحادثات|lexical stylistic] حول البرنامج النووي بمشاركة [ست→خمس|number substantive] دول [كبرى→|omission stylistic].",
        "وصل [وفد→فريق|lexical stylistic] من صندوق النقد الدولي [أمس→الأربعاء|date substantive] لإجراء [مباحثات→مفاوضات|lexical substantive] حول [قرض→منحة|lexical substantive] بقيمة [ثلاثة→3|number cosmetic] مليارات دولار.",
    })
    void diplomacyAndLaw(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وأشار→ولفت|attribution stylistic] التقرير إلى أن معدل [البطالة→الفقر|lexical substantive] ارتفع إلى [11.5 في المئة→11.5%|number cosmetic] في الربع [الأول→الثاني|number substantive] من العام [الحالي→الجاري|date stylistic].",
        "[وبلغت→ووصلت|lexical stylistic] قيمة الصادرات [2.3→3.2|number substantive] مليار دولار [بزيادة→بارتفاع|lexical stylistic] نسبته [ثمانية→8|number cosmetic] في المئة عن العام [الماضي→السابق|date stylistic].",
        "أظهرت [نتائج→حصيلة|lexical stylistic] أولية [تقدم→تفوق|lexical stylistic] الحزب الحاكم في [معظم→غالبية|lexical stylistic] الدوائر وسط [إقبال→مشاركة|lexical stylistic] ضعيف من الناخبين.",
        "[هبطت→تراجعت|lexical stylistic] أسهم [شركات→مجموعات|lexical stylistic] التكنولوجيا [في بورصة طوكيو→|omission substantive] بنسبة [2.5%→2.5 في المئة|number cosmetic] متأثرة [بمخاوف→بقلق|lexical stylistic] المستثمرين من [الركود→التضخم|lexical substantive].",
    })
    void economyAndPolls(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[كشفت→أظهرت|attribution stylistic] دراسة [حديثة→جديدة|lexical stylistic] أن النوم [أقل من→|number substantive] ست ساعات [يضاعف→يزيد|lexical stylistic] خطر الإصابة بأمراض [القلب→السكري|lexical substantive].",
        "تبلغ مساحة المحمية [نحو→|number substantive] [320→٣٢٠|number cosmetic] كيلومترا [مربعا→|omission stylistic] وتضم أنواعا [نادرة→مهددة|lexical stylistic] من [الطيور→الزواحف|lexical substantive].",
        "حذر [أطباء→خبراء|lexical stylistic] من أن [الاستخدام→الاستعمال|lexical stylistic] المفرط للمضادات الحيوية [يجعل→جعل|inflection stylistic] البكتيريا [أكثر→أشد|lexical stylistic] مقاومة للعلاج.",
    })
    void scienceAndArts(String line) {
        assertReads(line);
    }
}
