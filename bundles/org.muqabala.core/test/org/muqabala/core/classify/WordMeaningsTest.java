package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that stand for each other tell the same thing unless a desk keeps them apart, or their form shows that they tell kinds apart. */
class WordMeaningsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "دعت باكستان إلى [هدنة→اتفاق|lexical substantive] بين الطرفين قبل حلول العيد وعودة النازحين إلى قراهم.",
        "أسفر التفجير عن سقوط عشرات [القتلى→الجرحى|lexical substantive] في سوق شعبية وسط العاصمة كابول.",
        "وجهت النيابة إلى المدير السابق [اتهاما→إدانة|lexical substantive] بعد تحقيق استمر أشهرا في ملفات المصرف.",
        "قررت المحكمة [اعتقال→احتجاز|lexical substantive] الناشط البيئي على ذمة التحقيق حتى نهاية الشهر.",
        "انتهت جولة [المفاوضات→المشاورات|lexical substantive] بين الوفدين من دون بيان ختامي مشترك.",
        "وصف المراقبون ما جرى بأنه [انقلاب→ثورة|lexical substantive] على المؤسسات المنتخبة في البلاد.",
        "أعلنت الوزارة إقفال [المدارس→الجامعات|lexical substantive] في ثلاث محافظات بسبب موجة الحر.",
        "أدى الانهيار إلى مقتل [رجل→طفل|lexical substantive] كان يلعب قرب الورشة مع رفاقه.",
        "هاجم مجهولون [مسجدا→كنيسة|lexical substantive] في ضواحي المدينة وأضرموا فيه النار.",
        "تراجع سعر صرف [الدولار→اليورو|lexical substantive] أمام العملة المحلية في تعاملات الصباح.",
        "تعتزم الشركة [تسريح→توظيف|lexical substantive] مئات العمال في مصانعها قبل نهاية العام.",
        "صادرت الجمارك شحنة من [الأدوية→الأسلحة|lexical substantive] كانت مخبأة تحت أكياس الطحين.",
    })
    void aDeskKeepsThemApart(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "طوقت الشرطة [المبنى→العمارة|lexical stylistic] الذي تحصن فيه المسلح بعد منتصف الليل.",
        "عثر الغواصون على حطام [السفينة→الباخرة|lexical stylistic] قبالة الشاطئ على عمق كبير.",
        "شنت الطائرات [غارات→ضربات|lexical stylistic] على مخازن السلاح قرب الحدود الشرقية ليل الأحد.",
        "أعلن المجلس المحلي [حظر→منع|lexical stylistic] التجول في الأحياء القديمة حتى إشعار آخر.",
        "يعاني المستشفى من [نقص→شح|lexical stylistic] حاد في الأدوية والمستلزمات الجراحية.",
        "أكد الطبيب أن [وضع→حالة|lexical stylistic] المصابين مستقر وأن بعضهم سيغادر قريبا.",
        "فرضت الحكومة [ضرائب→رسوما|lexical stylistic] جديدة على السيارات المستوردة من الخارج.",
    })
    void theSameInOtherWords(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "واصلت فرق الإنقاذ عملها وسط [صعوبات→عقبات|lexical stylistic] كبيرة بسبب تراكم الثلوج.",
        "أثار القرار [جدلا→سجالا|lexical stylistic] واسعا بين أعضاء النقابة والمتقاعدين.",
        "اتسعت [رقعة→دائرة|lexical stylistic] الحرائق في الغابات المحيطة بالبلدة الجبلية.",
        "قدمت الدول المانحة [تعهدات→وعودا|lexical stylistic] جديدة خلال المؤتمر الذي استضافته العاصمة.",
        "وتعد هذه [الخطوة→المبادرة|lexical stylistic] الأولى منذ توقف الحوار بين الحزبين الكبيرين.",
        "طالب النواب بفتح [تحقيق→ملف|lexical stylistic] حول الصفقة التي أبرمتها الشركة الحكومية.",
    })
    void nothingKnownOfALoneNoun(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "يضم التحالف أحزابا [يسارية→ليبرالية|lexical substantive] خسرت الانتخابات الأخيرة بفارق كبير.",
        "تسلمت الوزارة دفعة من المساعدات [الغذائية→الطبية|lexical substantive] عبر المعبر البري الوحيد.",
        "بحث الوزيران سبل تعزيز العلاقات [الثنائية→المشتركة|lexical stylistic] بين البلدين الجارين في مجالات الطاقة والنقل.",
    })
    void adjectivesThatTellKindsApart(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "غادرت البعثة [بيروت→دمشق|lexical substantive] متجهة إلى الحدود لتفقد أوضاع العائلات العالقة.",
        "أنقذ خفر السواحل [الإيطالي→اليوناني|lexical substantive] عشرات المهاجرين قبالة الجزيرة بعد غرق قاربهم.",
        "التقى الوزير نظيره في [القاهرة→عمان|lexical substantive] لبحث ملف المياه المشتركة بين البلدين.",
        "وصل المبعوث إلى [روسيا→موسكو|lexical substantive] في زيارة تستمر يومين يلتقي خلالها كبار المسؤولين.",
        "أقلعت الطائرة من [العاصمة→تونس|name stylistic] وعلى متنها فريق من الأطباء والممرضين.",
    })
    void placesAndOrigins(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[زار→قام بزيارة|lexical stylistic] الوفد مصنع الزجاج القديم في الضاحية الجنوبية.",
        "[قتل→لقي حتفه|lexical stylistic] عامل في انهيار رافعة قرب الميناء.",
        "تعادل الفريقان في المباراة التي [جرت→أقيمت|lexical stylistic] على ملعب العاصمة أمام جمهور غفير.",
    })
    void lightVerbs(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "عثر المنقبون على ستين [تمثالا→خنجرا|lexical substantive] تحت أرضية المعبد القديم قرب النهر.",
        "يعيش في المحمية ثلاثون [شخصا→فردا|lexical stylistic] من حراس الغابة مع عائلاتهم.",
    })
    void whatIsCounted(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "يرى السكان أن موقع المحطة الجديدة [بعيد عن→قريب من|lexical substantive] وسط المدينة والأسواق القديمة.",
    })
    void farAndNear(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "عادت الحياة إلى طبيعتها في المدينة بعد [رفع→فرض|lexical substantive] حظر التجول الذي استمر أسبوعا.",
        "أطلق سراح [الصحافيين→الناشطين|lexical substantive] بعد دفع كفالة قدرها ألف دينار عن كل منهم.",
        "أعلنت فرق الإغاثة [إنقاذ→انتشال|lexical substantive] تسعة بحارة من السفينة التي جنحت قرب الجزيرة.",
        "حقق الفيلم أرباحا كبيرة في [أسبوعه→يومه|lexical substantive] الأول في دور العرض المحلية.",
    })
    void whatWasDoneAndToWhom(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[اندلعت→شبت|lexical stylistic] النيران في مخازن الخشب قرب الميناء بعد منتصف الليل بقليل.",
        "أوقف القاضي [تنفيذ→سريان|lexical stylistic] القرار إلى حين النظر في الطعن المقدم من الشركة.",
        "قالت النقابة إن [العمال→الموظفين|lexical stylistic] سيواصلون الإضراب حتى صرف الرواتب المتأخرة.",
    })
    void pairsThatDesksExchange(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[أسفر→نجم|lexical stylistic] عن الزلزال تصدع مئات المساكن في السهل الشمالي.",
        "[يسارع→يبادر|lexical stylistic] المزارعون إلى حصاد القمح قبل وصول العاصفة.",
        "ضبطت الشرطة [عصابة→شبكة|lexical stylistic] تهرب الآثار عبر الجبال إلى الخارج.",
        "أحجم [المستثمرون→الممولون|lexical stylistic] عن دخول السوق بعد تعثر الإصلاحات.",
        "أمر القاضي [بتوقيف→بحبس|lexical substantive] صاحب المصنع بعد انهيار السقف على عماله.",
        "حصل الصيادون على [قرض→تعويض|lexical substantive] من الصندوق بعد موسم ضعيف.",
    })
    void pairsByField(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "نفى الحارس [جميع→معظم|lexical substantive] التهم الموجهة إليه.",
        "حضر [كل→بعض|lexical substantive] الأعضاء الجلسة الختامية.",
        "حضر [كل→جميع|function_word stylistic] الأعضاء الجلسة الختامية.",
        "غادر اللاعبون الملعب [قبل→بعد|lexical substantive] صافرة النهاية بدقائق.",
    })
    void howManyAndWhen(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أكد الرئيس أن الوزراء الأربعة [سيعرضون→سيقدمون|lexical stylistic] برامجهم على المجلس.",
    })
    void verbsBehindANumberAreNotCounted(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "حذر الطبيب من [غياب→نقص|lexical substantive] أجهزة التنفس في المستشفى الريفي.",
    })
    void wantAndShortage(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقعت البلديتان اتفاقا [نهائيا→مبدئيا|lexical substantive] لتقاسم مياه النبع.",
        "سكنت الكرة الزاوية [اليسرى→اليمنى|lexical substantive] بعد تسديدة بعيدة.",
    })
    void adjectivesThatAreFactsApart(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "سدد اللاعب كرة [قوية→صاروخية|lexical stylistic] من مسافة بعيدة.",
    })
    void adjectivesThatTellNoKind(String line) {
        assertReads(line);
    }
}
