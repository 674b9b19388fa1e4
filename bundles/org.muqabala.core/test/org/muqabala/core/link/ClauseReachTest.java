package org.muqabala.core.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Readings;
import org.muqabala.core.text.Span;

/** How far a link reaches in sentences of which one part alone has the same wording. */
class ClauseReachTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "وينال الفائز بالجائزة ثلاثة ملايين دولار، مقابل مليون ونصف المليون للوصيف. | ويحصل الفائز بالجائزة على 3 ملايين دولار، فيما ينال الوصيف 1.5 مليون.",
        "وسجلت محطات الساحل رياحا بلغت سرعتها 90 كيلومترا في الساعة، هي الأقوى منذ فبراير. | وسجلت محطات الساحل رياحا بلغت سرعتها 90 كيلومترا في الساعة، هي الأعنف منذ يناير.",
        "وأظهر تقرير وزارة الزراعة تراجع محصول القمح في السهل الغربي، بينما توقع خبراء الوزارة زيادته بنحو 12 بالمئة. | "
                + "وأظهر تقرير وزارة الزراعة تراجع محصول القمح في السهل الغربي، في حين كان ما رجحه خبراء الوزارة ارتفاعا بنسبة 12 في المائة.",
        "وقال المنقذون إن القوارب ستبحر نحو الجزيرة لإجلاء السكان فورا إذا هدأ البحر قليلا. | "
                + "وأعلن المنقذون أن القوارب ستبحر نحو الجزيرة لإجلاء العالقين إذا هدأ الموج.",
        "وكانت السباقات الماضية قد اجتذبت آلاف الزوار من القرى الجبلية وفق بيانات البلدية. | "
                + "واجتذبت السباقات الماضية، التي أقيمت قبل ثلاث سنوات، آلاف الزوار من القرى الجبلية، وفق بيانات البلدية.",
        "وفي الشوط الأخير، سجل المهاجم البديل هدفا رائعا من خارج منطقة الجزاء في الزاوية البعيدة. | "
                + "وفي الدقيقة الثمانين، سجل المهاجم البديل هدفا رائعا من خارج المنطقة في الزاوية البعيدة.",
    })
    void theSecondHalfGoesWithTheFirst(String line) {
        Comparison comparison = compare(line);
        assertEquals(List.of(), comparison.onlyInA(), line);
        assertEquals(List.of(), comparison.onlyInB(), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وسجلت محطات الساحل رياحا بلغت سرعتها 90 كيلومترا في الساعة، وألغيت رحلات العبارات كلها. | "
                + "وسجلت محطات الساحل رياحا بلغت سرعتها 90 كيلومترا في الساعة، ولم ترد أنباء عن وقوع ضحايا.",
        "وفاز الفريق بثلاثة أهداف مقابل هدف واحد في ملعب العاصمة، واحتج مدرب الضيوف على الحكم. | "
                + "وفاز الفريق بثلاثة أهداف مقابل هدف واحد في ملعب العاصمة، ورفع رصيده إلى ثلاثين نقطة.",
    })
    void anotherFactInTheSecondHalfStaysAlone(String line) {
        Comparison comparison = compare(line);
        assertEquals(1, comparison.links().size());
        assertEquals(1, comparison.onlyInA().size(), line);
        assertEquals(1, comparison.onlyInB().size(), line);
        Span alone = comparison.onlyInB().get(0);
        assertTrue(alone.of(comparison.b().text()).startsWith("و"), line);
    }

    private static Comparison compare(String line) {
        String[] versions = line.split(" \\| ");
        return Readings.compare(versions[0], versions[1]);
    }
}
