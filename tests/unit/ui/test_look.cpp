// Holds the palette to readable contrast, and every other file of ui/ to asking it.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

#include "ui/kit/avatar.h"
#include "ui/kit/measures.h"
#include "ui/kit/palette.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

// The formula of WCAG 2: 1 for equal colours, 21 for black on white.
double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

// Everything that words are written in, and everything that they are written on.
QList<Tone> textTones()
{
    return {Tone::Text, Tone::Muted, Tone::MutedStrong, Tone::Accent, Tone::Neutral, Tone::GoodText,
        Tone::WarnText, Tone::BadText, Tone::Syntax, Tone::SyntaxText};
}

QList<Tone> grounds()
{
    return {Tone::Window, Tone::Surface, Tone::Sidebar, Tone::Hover, Tone::Pressed, Tone::AccentGround,
        Tone::NeutralGround, Tone::GoodGround, Tone::WarnGround, Tone::BadGround};
}

// Quiet words stand on plain ground alone; MutedStrong is for all others.
bool meet(Tone text, Tone ground)
{
    return text != Tone::Muted || ground == Tone::Window || ground == Tone::Surface;
}

QList<Tone> avatarTones()
{
    return {Tone::Avatar0, Tone::Avatar1, Tone::Avatar2, Tone::Avatar3, Tone::Avatar4, Tone::Avatar5,
        Tone::Avatar6};
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsReadableOnEveryGround_data();
    void textIsReadableOnEveryGround();
    void moodsAreReadable();
    void accentStandsOutAsAShape();
    void highContrastLeavesNothingFaint();
    void themeIsReadFromAnyPalette();
    void onlyThePaletteNamesColours();
    void measuresGrowWithTheFont();
    void initialsComeFromAnyScript();
    void avatarColoursAreStable();
};

void TestLook::textIsReadableOnEveryGround_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << int(Theme::Light) << 4.5;
    QTest::newRow("dark") << int(Theme::Dark) << 4.5;
    QTest::newRow("high contrast") << int(Theme::HighContrast) << 7.0;
}

void TestLook::textIsReadableOnEveryGround()
{
    QFETCH(int, theme);
    QFETCH(double, least);
    const Palette palette = Palette(Theme(theme));
    const auto ratio
        = [&palette](Tone text, Tone ground) { return contrast(palette(text), palette(ground)); };
    const auto words = [&ratio](Tone text, Tone ground) {
        return u"tone %1 on tone %2: %3"_s.arg(int(text)).arg(int(ground)).arg(ratio(text, ground));
    };
    for (const Tone text : textTones()) {
        for (const Tone ground : grounds()) {
            if (meet(text, ground))
                QVERIFY2(ratio(text, ground) >= least, qPrintable(words(text, ground)));
        }
    }
    for (const Tone accent : {Tone::Accent, Tone::AccentHover})
        QVERIFY2(ratio(Tone::OnAccent, accent) >= least, qPrintable(words(Tone::OnAccent, accent)));
    QVERIFY2(
        ratio(Tone::OnStrong, Tone::BadStrong) >= least, qPrintable(words(Tone::OnStrong, Tone::BadStrong)));
    for (const Tone avatar : avatarTones())
        QVERIFY2(ratio(Tone::OnAvatar, avatar) >= least, qPrintable(words(Tone::OnAvatar, avatar)));
}

void TestLook::moodsAreReadable()
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
        const Palette palette(theme);
        for (const Mood mood : {Mood::Neutral, Mood::Accent, Mood::Good, Mood::Warn, Mood::Bad}) {
            const double ratio = contrast(palette.text(mood), palette.ground(mood));
            QVERIFY2(ratio >= 4.5, qPrintable(u"mood %1: %2"_s.arg(int(mood)).arg(ratio)));
        }
    }
}

void TestLook::accentStandsOutAsAShape()
{
    // Focus rings and marks are shapes: 3:1 against what they lie on.
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
        const Palette palette(theme);
        for (const Tone mark : {Tone::Accent, Tone::Good, Tone::Warn, Tone::Bad}) {
            for (const Tone ground : {Tone::Window, Tone::Surface, Tone::Sidebar})
                QVERIFY(contrast(palette(mark), palette(ground)) >= 3.0);
        }
    }
}

// There, what is off and what only divides are to be seen as well, and a state's words read on its ground.
void TestLook::highContrastLeavesNothingFaint()
{
    const Palette palette(Theme::HighContrast);
    for (const Tone ground : {Tone::Window, Tone::Surface, Tone::Sidebar}) {
        QVERIFY(contrast(palette(Tone::Faint), palette(ground)) >= 7.0);
        QVERIFY(contrast(palette(Tone::Line), palette(ground)) >= 7.0);
        QVERIFY(contrast(palette(Tone::Hairline), palette(ground)) >= 3.0);
        QVERIFY(contrast(palette(Tone::Scroll), palette(ground)) >= 3.0);
    }
    for (const Mood mood : {Mood::Neutral, Mood::Accent, Mood::Good, Mood::Warn, Mood::Bad})
        QVERIFY(contrast(palette.text(mood), palette.ground(mood)) >= 7.0);
}

void TestLook::themeIsReadFromAnyPalette()
{
    QCOMPARE(Palette::of(Palette(Theme::Dark).roles()).theme(), Theme::Dark);
    QCOMPARE(Palette::of(Palette(Theme::Light).roles()).theme(), Theme::Light);
    QCOMPARE(Palette::of(Palette(Theme::HighContrast).roles()).theme(), Theme::HighContrast);
    QCOMPARE(Palette::of(QPalette(Qt::black)).theme(), Theme::Dark);
}

void TestLook::onlyThePaletteNamesColours()
{
    static const QRegularExpression hexadecimal(u"(#[0-9a-fA-F]{6}\\b|#[0-9a-fA-F]{3}\\b|0x[0-9a-fA-F]{6}\\b|"
                                                u"QColor\\(\\s*\\d|qRgb|Qt::(red|green|blue|gray|"
                                                u"darkGray|lightGray|black|white|yellow|cyan|magenta)\\b)"_s);
    QStringList wrong;
    int read = 0;
    for (const QString &folder : {u"/ui"_s, u"/app/calends"_s}) {
        QDirIterator files(QStringLiteral(CALENDS_SOURCE_DIR) + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().endsWith("ui/kit/palette.cpp"_L1))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            ++read;
            const auto match = hexadecimal.match(text);
            if (match.hasMatch())
                wrong.append(file.fileName() + ": "_L1 + match.captured());
        }
    }
    QVERIFY(read > 20);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLook::measuresGrowWithTheFont()
{
    QFont body;
    body.setPixelSize(13);
    const Measures once(body);
    QCOMPARE(once.row(RowHeight::Normal), 32);
    QCOMPARE(once.row(RowHeight::Compact), 26);
    QCOMPARE(once.row(RowHeight::Roomy), 40);
    QCOMPARE(once.control(), 28);
    body.setPixelSize(26);
    const Measures twice(body);
    QCOMPARE(twice.row(RowHeight::Normal), 64);
    QCOMPARE(twice.control(), 56);
    body.setPixelSize(9);
    QCOMPARE(Measures(body).control(), 28);
}

void TestLook::initialsComeFromAnyScript()
{
    QCOMPARE(initialsOf(u"Amara Okafor"_s), u"AO"_s);
    QCOMPARE(initialsOf(u"João da Silva Carvalho"_s), u"JC"_s);
    QCOMPARE(initialsOf(u"عمر"_s), u"ع"_s);
    QCOMPARE(initialsOf(u"דנה כהן"_s), u"דכ"_s);
    QCOMPARE(initialsOf(u"佐藤 花"_s), u"佐花"_s);
    QCOMPARE(initialsOf(u"नेहा शर्मा"_s), u"नेश"_s);
    QCOMPARE(initialsOf(u"  "_s), QString());
    QCOMPARE(initialsOf(u"(ops) Lena"_s), u"L"_s);
}

void TestLook::avatarColoursAreStable()
{
    QCOMPARE(avatarTone(u"48213"_s), avatarTone(u"48213"_s));
    QSet<int> tones;
    for (int id = 0; id < 200; ++id) {
        const Tone tone = avatarTone(QString::number(id));
        QVERIFY(tone >= Tone::Avatar0 && tone <= Tone::Avatar6);
        tones.insert(int(tone));
    }
    QCOMPARE(tones.size(), 7);
}

QTEST_MAIN(TestLook)
#include "test_look.moc"
