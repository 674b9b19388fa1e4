package org.muqabala.ui.tests;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A short and a long version of the sample story, collated, and the ledger of what differs. */
abstract class SeedLedger {

    final WorkbenchTester workbench = new WorkbenchTester();
    CollationEditorTester collation;
    LedgerTester ledger;

    @BeforeEach
    void compare() {
        collation = CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("004"));
        ledger = new LedgerTester(workbench).listAll();
    }

    @AfterEach
    void close() {
        ledger.listAll();
        workbench.closeEditors();
    }
}
