// Every visible string can be translated: lupdate sees it, and under the context it is asked for when the
// program runs.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60'000; // ms; a run takes a fifth of a second

struct Extracted
{
    bool finished = false;
    QString complaints;
    QHash<QString, QSet<QString>> sources; // by context

    bool has(const QString &beginning) const
    {
        for (const QSet<QString> &texts : sources) {
            for (const QString &text : texts) {
                if (text.startsWith(beginning))
                    return true;
            }
        }
        return false;
    }
};

void readStrings(const QString &file, Extracted *extracted)
{
    QFile strings(file);
    if (!strings.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader xml(&strings);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            extracted->sources[context].insert(xml.readElementText());
    }
}

// Without the include paths lupdate takes Calends::Inspector for a class of no namespace, and the strings are
// looked for elsewhere at run time.
Extracted extract(const QString &root, const QStringList &sources, const QString &generated = {})
{
    Extracted extracted;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"all.ts"_s);
    QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-I"_s, root};
    arguments += sources;
    if (!generated.isEmpty())
        arguments += {u"-I"_s, generated, generated};
    arguments += {u"-ts"_s, file};
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    lupdate.start(QStringLiteral(LUPDATE_PROGRAM), arguments);
    extracted.finished = lupdate.waitForFinished(Patience) && lupdate.exitCode() == 0;
    lupdate.kill();
    extracted.complaints = QString::fromUtf8(lupdate.readAllStandardError()).trimmed();
    readStrings(file, &extracted);
    return extracted;
}

QString unescaped(QString text)
{
    return text.replace(u"\\\""_s, u"\""_s).replace(u"\\n"_s, u"\n"_s).replace(u"\\\\"_s, u"\\"_s);
}

// Functions of the file that hand their argument to translate(): lupdate does not know them for what they
// are.
QStringList wrappersIn(const QString &text)
{
    static const QRegularExpression wrapper(
        u"QString\\s+(\\w+)\\(const char \\*(\\w+)[^)]*\\)\\s*\\{[^}]*translate\\(\\s*\"\\w+\",\\s*\\2\\b"_s);
    QStringList names{u"tr"_s};
    for (auto match = wrapper.globalMatch(text); match.hasNext();)
        names.append(match.next().captured(1));
    return names;
}

// Texts that are shown and that lupdate did not find, with their file.
QStringList missedIn(const QString &root, const QString &file, const Extracted &extracted)
{
    QFile source(root + u'/' + file);
    if (!source.open(QIODevice::ReadOnly))
        return {file + u" cannot be read"_s};
    const QString text = QString::fromUtf8(source.readAll());
    QStringList missed;
    const QStringList names = wrappersIn(text);
    for (const QString &name : names) {
        const QRegularExpression call(u"(?<![\\w.>])%1\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\""_s.arg(name));
        for (auto match = call.globalMatch(text); match.hasNext();) {
            const QString shown = unescaped(match.next().captured(1));
            if (!extracted.has(shown))
                missed.append(file + ": "_L1 + shown);
        }
    }
    return missed;
}

QStringList sourcesBelow(const QString &root, const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator below(
            root + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (below.hasNext())
            files.append(QDir(root).relativeFilePath(below.next()));
    }
    return files;
}

void put(const QString &file, const QByteArray &text)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void lupdateFindsNothingToComplainOf();
    void everyStringStandsUnderAContext();
    void everyShownStringIsFound();
    void aWrapperThatHidesStringsIsFound();

private:
    const QString m_root = QStringLiteral(CALENDS_SOURCE_DIR);
    const QStringList m_folders{u"ui"_s, u"models"_s, u"app/calends"_s};
    Extracted m_extracted;
};

void TestTranslations::initTestCase()
{
    m_extracted = extract(m_root, m_folders, QStringLiteral(GENERATED_SOURCES));
    QVERIFY2(m_extracted.finished, "lupdate never ends at a division inside a call of translate()");
    QVERIFY(m_extracted.sources.size() > 30);
    QVERIFY(m_extracted.sources.contains(u"Calends::Inspector"_s));
}

void TestTranslations::lupdateFindsNothingToComplainOf()
{
    QVERIFY2(m_extracted.complaints.isEmpty(), qPrintable(u'\n' + m_extracted.complaints));
}

void TestTranslations::everyStringStandsUnderAContext()
{
    // The namespace alone is what a function of no class gets.
    for (const QString &none : {u""_s, u"Calends"_s, u"Words"_s, u"Calends::Words"_s})
        QVERIFY2(!m_extracted.sources.contains(none),
            qPrintable(none + QStringList(m_extracted.sources.value(none).values()).join(u'\n')));
    QVERIFY(m_extracted.sources.value(u"Operation"_s).contains(u"List event types"_s));
    QVERIFY(m_extracted.sources.value(u"Field"_s).size() > 100);
}

void TestTranslations::everyShownStringIsFound()
{
    QStringList missed;
    const QStringList files = sourcesBelow(m_root, m_folders);
    QVERIFY(files.size() > 200);
    for (const QString &file : files)
        missed += missedIn(m_root, file, m_extracted);
    QVERIFY2(missed.isEmpty(), qPrintable(u'\n' + missed.join(u'\n')));
}

void TestTranslations::aWrapperThatHidesStringsIsFound()
{
    const QTemporaryDir folder;
    put(folder.filePath(u"hidden.cpp"_s),
        "QString words(const char *text) { return QCoreApplication::translate(\"Page\", text); }\n"
        "QString shown() { return words(\"Nobody translates this\"); }\n");
    put(folder.filePath(u"homeless.cpp"_s), "QString shown() { return tr(\"Of no class\"); }\n");
    const Extracted extracted = extract(folder.path(), {u"."_s});
    QVERIFY(extracted.finished);
    QVERIFY(!extracted.complaints.isEmpty());
    QCOMPARE(missedIn(folder.path(), u"hidden.cpp"_s, extracted),
        QStringList{u"hidden.cpp: Nobody translates this"_s});
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
