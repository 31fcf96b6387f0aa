// Files that people have: what spreadsheets, databases and this program's own exports write.
#include <QStringEncoder>
#include <QTest>

#include "models/core/exporttext.h"
#include "models/core/importedtext.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestImportedText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void separatorsAreFound_data();
    void separatorsAreFound();
    void quotationMarksHoldAnything();
    void encodingsAreFound_data();
    void encodingsAreFound();
    void whatAnExportGuardedIsAsItWas_data();
    void whatAnExportGuardedIsAsItWas();
    void rowsOfAnotherLengthSaySo();
    void badFilesSayWhere_data();
    void badFilesSayWhere();
    void columnsOfTheSameNameAreToldApart();
    void jsonIsReadByItsNames();
    void manyRowsAndHugeCells();
};

void TestImportedText::separatorsAreFound_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("comma") << "name,email\nAda,ada@x.org\n"_ba;
    QTest::newRow("semicolon") << "name;email\r\nAda;ada@x.org\r\n"_ba;
    QTest::newRow("tab") << "name\temail\nAda\tada@x.org"_ba;
    QTest::newRow("bar") << "name|email\n\nAda|ada@x.org\n\n"_ba;
    QTest::newRow("old Macintosh's line ends are one line end each")
        << "name,email\r\n\"Ada\",\"ada@x.org\"\r\n"_ba;
}

void TestImportedText::separatorsAreFound()
{
    QFETCH(QByteArray, csv);
    const ImportedText text = importedText(csv);
    QVERIFY2(text.isRead(), qPrintable(text.problem));
    QCOMPARE(text.names, QStringList({u"name"_s, u"email"_s}));
    QCOMPARE(text.rows, QList<QStringList>({{u"Ada"_s, u"ada@x.org"_s}}));
    QVERIFY(text.troubles.isEmpty());
}

void TestImportedText::quotationMarksHoldAnything()
{
    const ImportedText text = importedText("a,b\n\"x, \"\"y\"\"\r\nz\",\"\"\nlast,1");
    QCOMPARE(text.rows, QList<QStringList>({{u"x, \"y\"\r\nz"_s, QString()}, {u"last"_s, u"1"_s}}));
}

void TestImportedText::encodingsAreFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isGuessed");
    const QString csv = u"name\nJosé Müller\n"_s;
    QTest::newRow("UTF-8") << csv.toUtf8() << false;
    QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF"_ba + csv.toUtf8() << false;
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16, little") << QByteArray(little(csv)) << false;
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16, big") << QByteArray(big(csv)) << false;
    QTest::newRow("Latin-1") << csv.toLatin1() << true;
}

void TestImportedText::encodingsAreFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isGuessed);
    const ImportedText text = importedText(bytes);
    QCOMPARE(text.names, QStringList(u"name"_s));
    QCOMPARE(text.rows, QList<QStringList>({{u"José Müller"_s}}));
    QCOMPARE(!text.notes.isEmpty(), isGuessed);
}

void TestImportedText::whatAnExportGuardedIsAsItWas_data()
{
    QTest::addColumn<QString>("cell");
    for (const char *const cell : {"=1+1", "+44 20", "-3", "@home", "'quoted", "O'Neill", "plain"})
        QTest::newRow(cell) << QString::fromLatin1(cell);
}

void TestImportedText::whatAnExportGuardedIsAsItWas()
{
    QFETCH(QString, cell);
    const ImportedText text = importedText("cell\r\n" + csvCell(withoutFormula(cell)) + "\r\n");
    QCOMPARE(text.rows, QList<QStringList>({{cell}}));
}

void TestImportedText::rowsOfAnotherLengthSaySo()
{
    const ImportedText text = importedText("a,b\n1,2\n3\n4,5,6\n");
    QVERIFY(text.isRead());
    QCOMPARE(text.rows.size(), 3);
    for (const QStringList &row : text.rows)
        QCOMPARE(row.size(), 2);
    QVERIFY(!text.troubles.contains(0));
    QVERIFY(text.troubles.value(1).contains(u"Line 3"_s));
    QVERIFY(text.troubles.value(2).contains(u"Line 4"_s));
}

void TestImportedText::badFilesSayWhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QByteArray() << u"no rows"_s;
    QTest::newRow("a heading alone") << "a,b\n"_ba << u"no rows"_s;
    QTest::newRow("open mark") << "a,b\n1,2\n3,\"4\n5,6\n"_ba << u"line 3"_s;
    QTest::newRow("broken JSON") << "[{\"a\": 1,]"_ba << u"JSON"_s;
    QTest::newRow("JSON without a list") << "{\"a\": 1}"_ba << u"no rows"_s;
    QTest::newRow("too many columns") << QByteArray(ImportedText::MostColumns, ',') + "\n1\n" << u"columns"_s;
    QTest::newRow("too many rows") << "a\n" + QByteArray("1\n").repeated(ImportedText::MostRows + 1)
                                   << u"rows"_s;
}

void TestImportedText::badFilesSayWhere()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const ImportedText text = importedText(bytes);
    QVERIFY(!text.isRead());
    QVERIFY2(text.problem.contains(word), qPrintable(text.problem));
}

void TestImportedText::columnsOfTheSameNameAreToldApart()
{
    QCOMPARE(importedText("a,a,,a\n1,2,3,4\n").names,
        QStringList({u"a"_s, u"a (2)"_s, u"Column 3"_s, u"a (3)"_s}));
}

void TestImportedText::jsonIsReadByItsNames()
{
    const ImportedText text = importedText(
        R"({"status": "success", "data": [{"b": 1, "a": "x"}, {"a": null, "m": {"k": [1]}, "t": true}, 3]})");
    QVERIFY2(text.isRead(), qPrintable(text.problem));
    const qsizetype a = text.names.indexOf(u"a"_s);
    const qsizetype b = text.names.indexOf(u"b"_s);
    QCOMPARE(text.names.size(), 4);
    QCOMPARE(text.rows.at(0).at(a), u"x"_s);
    QCOMPARE(text.rows.at(0).at(b), u"1"_s);
    QCOMPARE(text.rows.at(1).at(a), QString());
    QCOMPARE(text.rows.at(1).at(text.names.indexOf(u"m"_s)), u"{\"k\":[1]}"_s);
    QCOMPARE(text.rows.at(1).at(text.names.indexOf(u"t"_s)), u"true"_s);
    QVERIFY(text.troubles.contains(2));
}

void TestImportedText::manyRowsAndHugeCells()
{
    const QByteArray huge(5 * 1024 * 1024, 'x');
    const ImportedText text = importedText(
        "a,b\n1,\"" + huge + "\"\n" + QByteArray("2,y\n").repeated(ImportedText::MostRows - 1));
    QVERIFY2(text.isRead(), qPrintable(text.problem));
    QCOMPARE(text.rows.size(), ImportedText::MostRows);
    QCOMPARE(text.rows.at(0).at(1).size(), huge.size());
}

QTEST_GUILESS_MAIN(TestImportedText)
#include "importedtexttest.moc"
