// One name, one type: two of the same are no error to compiler or linker until one source sees both, and
// until then the program may use the one for the other.
#include <QFile>
#include <QMap>
#include <QTest>

#include "tests/unit/house/declarations.h"
#include "tests/unit/house/includegraph.h"

using namespace Qt::Literals::StringLiterals;

class TestDeclarations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyNameIsDefinedOnce();
    void typesOfEverybodyAreFound_data();
    void typesOfEverybodyAreFound();
};

// Tests are programs of their own: what two of them call the same never meets. What the product has, it meets
// in each.
void TestDeclarations::everyNameIsDefinedOnce()
{
    const QString root = QStringLiteral(CALENDS_SOURCE_DIR);
    QMap<QString, QStringList> places;
    const QStringList files = sourceFiles(root);
    for (const QString &file : files) {
        if (file.startsWith("tests/"_L1) && file.endsWith(".cpp"_L1))
            continue;
        QFile source(root + u'/' + file);
        QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(file));
        const QStringList types = typesDefinedIn(QString::fromUtf8(source.readAll()));
        for (const QString &type : types)
            places[type].append(file);
    }
    QVERIFY(places.size() > 300);
    QStringList twice;
    for (auto type = places.cbegin(); type != places.cend(); ++type) {
        const bool ofTestsAlone = type->filter(u"tests/"_s).size() == type->size();
        if (type->size() > 1 && !ofTestsAlone)
            twice.append(type.key() + u": "_s + type->join(u", "_s));
    }
    QVERIFY2(twice.isEmpty(), qPrintable(u'\n' + twice.join(u'\n')));
}

void TestDeclarations::typesOfEverybodyAreFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("types");
    const auto row = [](const char *name, const QString &source, const QStringList &types) {
        QTest::newRow(name) << source << types;
    };
    row("in no namespace", u"class One\n{\n};\n"_s, {u"One"_s});
    row("in a namespace", u"namespace Calends {\nstruct One {\n};\n} // namespace Calends\nstruct Two;\n"_s,
        {u"Calends::One"_s});
    row("in two", u"namespace Calends::Sandbox {\nenum class One : quint8 { A };\n}\n"_s,
        {u"Calends::Sandbox::One"_s});
    row("derived", u"namespace Calends {\nclass One final : public QObject\n{\n};\n}\n"_s,
        {u"Calends::One"_s});
    row("of a template", u"namespace Calends {\ntemplate <typename T>\nclass One\n{\n};\n}\n"_s,
        {u"Calends::One"_s});
    row("private part", u"namespace Calends {\nclass One::Private\n{\n};\n}\n"_s,
        {u"Calends::One::Private"_s});
    row("only declared", u"namespace Calends {\nclass One;\nenum class Two : quint8;\n}\n"_s, {});
    row("unnamed",
        u"namespace Calends {\nnamespace {\nstruct One {\n};\n} // namespace\nstruct Two {\n};\n}\n"_s,
        {u"Calends::Two"_s});
    row("inside", u"class One\n{\n    struct Two\n    {\n    };\n};\n"_s, {u"One"_s});
    row("friends and values", u"class One\n{\n    friend class Two;\n};\nstruct One made;\n"_s, {u"One"_s});
}

void TestDeclarations::typesOfEverybodyAreFound()
{
    QFETCH(const QString, source);
    QFETCH(const QStringList, types);
    QCOMPARE(typesDefinedIn(source), types);
}

QTEST_APPLESS_MAIN(TestDeclarations)
#include "test_declarations.moc"
