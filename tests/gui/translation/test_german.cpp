// The German catalogue is whole, and a German window holds no English.
#include <QApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "app/calends/translations.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "tests/gui/pages/visitedplaces.h"
#include "tests/gui/translation/catalogue.h"
#include "tests/gui/translation/shownwords.h"
#include "ui/kit/style.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60'000; // ms

// What a German window says in English: names of things in the API.
const QStringList &names()
{
    static const QStringList list{u"name"_s}; // a booking field's slug
    return list;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%L?\\d+|%L?n"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.append(match.next().captured());
    places.sort();
    return places;
}

// A source that holds places for values, as the texts that can be made from it.
QRegularExpression patternOf(const QString &source)
{
    static const QRegularExpression place(u"%L?\\d+|%L?n"_s);
    QStringList parts = source.split(place);
    for (QString &part : parts)
        part = QRegularExpression::escape(part);
    return QRegularExpression(QRegularExpression::anchoredPattern(parts.join(u".*"_s)),
        QRegularExpression::DotMatchesEverythingOption);
}

// Enough of it is words for the text to be known by.
bool isTelling(const QString &source)
{
    static const QRegularExpression notWords(u"%L?\\d+|%L?n|[^\\p{L}]"_s);
    return QString(source).remove(notWords).size() >= 4;
}

} // namespace

class TestGerman : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyTextIsTranslated();
    void everyValueHasItsPlace();
    void aGermanWindowHoldsNoEnglish();

private:
    QString englishIn(const QString &text) const;

    QTemporaryDir m_folder;
    QList<TranslatedText> m_german;
    QSet<QString> m_words; // what is said in German, word for word
    QSet<QString> m_english; // sources that are said otherwise in German
    QList<QRegularExpression> m_patterns;
};

void TestGerman::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    // As where the system speaks German and nothing else is chosen.
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
    installTranslations(*QCoreApplication::instance());
    m_german
        = translatedTexts(QStringLiteral(CALENDS_SOURCE_DIR) + "/resources/translations/calends_de.ts"_L1);
    QVERIFY(m_german.size() > 1500);
    for (const TranslatedText &text : std::as_const(m_german)) {
        m_words.unite(QSet<QString>(text.forms.cbegin(), text.forms.cend()));
        if (text.forms.contains(text.source))
            continue;
        if (placesIn(text.source).isEmpty())
            m_english.insert(text.source);
        else if (isTelling(text.source))
            m_patterns.append(patternOf(text.source));
    }
    // One word may be the same in one place and another elsewhere.
    m_english -= m_words;
}

void TestGerman::everyTextIsTranslated()
{
    QVERIFY(builtInLanguages().contains(u"de"_s));
    QMap<QString, TranslatedText> kept;
    for (const TranslatedText &text : std::as_const(m_german))
        kept.insert(text.key(), text);
    const QList<TranslatedText> fresh = extractedTexts(m_folder.path());
    QVERIFY(fresh.size() > 1500);
    QStringList missing;
    for (const TranslatedText &text : fresh) {
        const TranslatedText german = kept.take(text.key());
        if (german.source.isEmpty() || !german.isFinished || german.forms.contains(QString()))
            missing.append(text.key());
    }
    QVERIFY2(missing.isEmpty(),
        qPrintable("build the target calends_lupdate and translate:\n"_L1 + missing.join(u'\n')));
    QVERIFY2(kept.isEmpty(),
        qPrintable("build the target calends_lupdate, no longer said:\n"_L1
            + QStringList(kept.keyBegin(), kept.keyEnd()).join(u'\n')));
}

void TestGerman::everyValueHasItsPlace()
{
    for (const TranslatedText &text : std::as_const(m_german)) {
        for (qsizetype form = 0; form < text.forms.size(); ++form) {
            QStringList expected = placesIn(text.source);
            QStringList places = placesIn(text.forms.at(form));
            expected.removeDuplicates();
            places.removeDuplicates();
            // "every week" needs no number.
            if (text.forms.size() > 1 && form == 0 && !places.contains("%n"_L1))
                expected.removeAll(u"%n"_s);
            QVERIFY2(places == expected, qPrintable(text.key() + " => "_L1 + text.forms.at(form)));
        }
        QCOMPARE(text.forms.join(u' ').count(u'&') > 0, text.source.contains(u'&'));
    }
}

QString TestGerman::englishIn(const QString &text) const
{
    // "Filter speichern" is not made from "Filter %1".
    if (names().contains(text) || m_words.contains(text))
        return {};
    if (m_english.contains(text))
        return text;
    for (const QRegularExpression &pattern : m_patterns) {
        if (pattern.match(text).hasMatch())
            return pattern.pattern();
    }
    return {};
}

void TestGerman::aGermanWindowHoldsNoEnglish()
{
    QCOMPARE(QLocale(), QLocale(QLocale::German, QLocale::Austria));
    SandboxConsole console(u"platform"_s, u"essentials"_s);
    QTRY_VERIFY_WITH_TIMEOUT(console.isSettled(), Patience);
    MainWindow &window = console.console().window();
    QStringList english;
    int looked = 0;
    const QList<VisitedPlace> places = visitedPlaces(console);
    for (const VisitedPlace &place : places) {
        place.open();
        QTRY_VERIFY2(place.isThere(), qPrintable(place.name));
        const QList<ShownText> texts = shownTexts(window);
        looked += int(texts.size());
        for (const ShownText &shown : texts) {
            const QString found = englishIn(shown.text);
            const QString line = shown.place + ": "_L1 + shown.text + "   ("_L1 + found + u')';
            if (!found.isEmpty() && !english.contains(line))
                english.append(line);
        }
        place.leave();
    }
    QVERIFY(looked > 1000);
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
}

QTEST_MAIN(TestGerman)
#include "test_german.moc"
