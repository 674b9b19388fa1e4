package org.muqabala.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.muqabala.core.text.BlockKind.BODY;
import static org.muqabala.core.text.BlockKind.DATELINE;
import static org.muqabala.core.text.BlockKind.FURNITURE;
import static org.muqabala.core.text.BlockKind.HEADLINE;
import static org.muqabala.core.text.BlockKind.KICKER;
import static org.muqabala.core.text.BlockKind.LEAD;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.testkit.Seeds;

/** What the lines of an article are. */
class BlockStructureTest {

    @Test
    void headlineDatelineLeadKickerAndBody() {
        assertEquals(List.of(HEADLINE, DATELINE, LEAD, KICKER, BODY), kinds("""
                الفيضانات تغرق أحياء في المدينة

                نيروبي (وكالات) - أغرقت الأمطار الغزيرة أحياء سكنية عدة.
                تحذير من موجة ثانية
                وقال مسؤول الأرصاد إن موجة ثانية من الأمطار ستصل غدا.
                """));
    }

    @Test
    void whatThePageAddedIsFurniture() {
        assertEquals(List.of(FURNITURE, HEADLINE, LEAD, FURNITURE, FURNITURE, FURNITURE), kinds("""
                Site icon صحيفة المرفأ
                سفينة تجنح قرب الميناء
                جنحت سفينة شحن قرب الميناء صباح أمس.
                صحيفة المرفأ
                Exit mobile version
                |
                """));
    }

    @Test
    void theSeedsFurnitureIsTold() {
        String text = Seeds.text("001");
        List<String> furniture = BlockStructure.of(text).stream().filter(block -> block.kind() == FURNITURE).map(block -> block.span().of(text)).toList();
        assertEquals(List.of("Site icon سيريان تلغراف", "سيريان تلغراف", "Exit mobile version"), furniture);
    }

    @Test
    void oneHugeLineIsRunningText() {
        assertEquals(List.of(LEAD), kinds("كلمة ".repeat(400_000)));
        assertEquals(List.of(LEAD), kinds("ك".repeat(1_000_000) + "."));
    }

    private static List<BlockKind> kinds(String text) {
        return BlockStructure.of(text).stream().map(Block::kind).toList();
    }
}
