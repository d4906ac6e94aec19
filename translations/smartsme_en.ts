<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>all %n line(s)</source>
        <translation>
            <numerusform>all %n line</numerusform>
            <numerusform>all %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files (%1, …)</source>
        <translation>
            <numerusform>%n file (%1)</numerusform>
            <numerusform>%n files (%1, …)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartsme::BenchmarkChooser</name>
    <message numerus="yes">
        <source>Imported %1. %n value(s). %2</source>
        <translation>
            <numerusform>Imported %1. %n value. %2</numerusform>
            <numerusform>Imported %1. %n values. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was added with %n value(s).</source>
        <translation>
            <numerusform>“%1” was added with %n value.</numerusform>
            <numerusform>“%1” was added with %n values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartsme::DataPage</name>
    <message numerus="yes">
        <source>Ready to take in after %n choices</source>
        <translation>
            <numerusform>Ready to take in after %n choice</numerusform>
            <numerusform>Ready to take in after %n choices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n files</source>
        <translation>
            <numerusform>Take in %n file</numerusform>
            <numerusform>Take in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of files were recognised</source>
        <translation>
            <numerusform>%n kind of file was recognised</numerusform>
            <numerusform>%n kinds of files were recognised</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartsme::EntryLinesView</name>
    <message numerus="yes">
        <source>%n lines, %1 yen in all</source>
        <translation>
            <numerusform>%n line, %1 yen in all</numerusform>
            <numerusform>%n lines, %1 yen in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartsme::FilePreview</name>
    <message numerus="yes">
        <source>%n values cannot be read as what they are taken for.</source>
        <translation>
            <numerusform>%n value cannot be read as what it is taken for.</numerusform>
            <numerusform>%n values cannot be read as what they are taken for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartsme::ImportDesk</name>
    <message numerus="yes">
        <source>Reading %n files</source>
        <translation>
            <numerusform>Reading %n file</numerusform>
            <numerusform>Reading %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartsme::ImportList</name>
    <message numerus="yes">
        <source>Take these %n files out</source>
        <translation>
            <numerusform>Take this %n file out</numerusform>
            <numerusform>Take these %n files out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back: %n files</source>
        <translation>
            <numerusform>Take back: %n file</numerusform>
            <numerusform>Take back: %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartsme::ImportPanel</name>
    <message numerus="yes">
        <source>The same for %n more files</source>
        <translation>
            <numerusform>The same for %n more file</numerusform>
            <numerusform>The same for %n more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartsme::ImportedFilesModel</name>
    <message numerus="yes">
        <source>Stopped at %n lines</source>
        <translation>
            <numerusform>Stopped at %n line</numerusform>
            <numerusform>Stopped at %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  %n files</source>
        <translation>
            <numerusform>%1  %n file</numerusform>
            <numerusform>%1  %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartsme::LayoutMapper</name>
    <message numerus="yes">
        <source>%n still to choose</source>
        <translation>
            <numerusform>%n still to choose</numerusform>
            <numerusform>%n still to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartsme::LocalBenchmarkTab</name>
    <message numerus="yes">
        <source>%1: %n point(s)</source>
        <translation>
            <numerusform>%1: %n point</numerusform>
            <numerusform>%1: %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartsme::OriginPanel</name>
    <message numerus="yes">
        <source>%1, %n lines from line %2</source>
        <translation>
            <numerusform>%1, %n line from line %2</numerusform>
            <numerusform>%1, %n lines from line %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartsme::ProblemList</name>
    <message numerus="yes">
        <source>The same in %n lines</source>
        <translation>
            <numerusform>The same in %n line</numerusform>
            <numerusform>The same in %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same in %n files</source>
        <translation>
            <numerusform>The same in %n file</numerusform>
            <numerusform>The same in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartsme::Session</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartsme::StartPage</name>
    <message numerus="yes">
        <source>%n firms</source>
        <translation>
            <numerusform>%n firm</numerusform>
            <numerusform>%n firms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workflow</name>
    <message numerus="yes">
        <source>The period %1 of this file is also in %2, chosen with it, which has %n months.</source>
        <translation>
            <numerusform>The period %1 of this file is also in %2, chosen with it, which has %n month.</numerusform>
            <numerusform>The period %1 of this file is also in %2, chosen with it, which has %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The period %1 of this file is already in the case, in %2, which has %n months.</source>
        <translation>
            <numerusform>The period %1 of this file is already in the case, in %2, which has %n month.</numerusform>
            <numerusform>The period %1 of this file is already in the case, in %2, which has %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden or temporary files were left out.</source>
        <translation>
            <numerusform>%n hidden or temporary file was left out.</numerusform>
            <numerusform>%n hidden or temporary files were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Journal and trial balance of %1 differ in %n accounts, most in %2: %3 yen in the journal, %4 yen in the trial balance.</source>
        <translation>
            <numerusform>Journal and trial balance of %1 differ in %n account, %2: %3 yen in the journal, %4 yen in the trial balance.</numerusform>
            <numerusform>Journal and trial balance of %1 differ in %n accounts, most in %2: %3 yen in the journal, %4 yen in the trial balance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the balance sheet do not open with the amount they closed with.</source>
        <translation>
            <numerusform>%n line of the balance sheet does not open with the amount it closed with.</numerusform>
            <numerusform>%n lines of the balance sheet do not open with the amount they closed with.</numerusform>
        </translation>
    </message>
</context>
</TS>
