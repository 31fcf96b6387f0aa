// The settings page on the running window: what is chosen holds at once, and is there in the next run.
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include "app/calends/preparation.h"
#include "app/calends/translations.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "ui/kit/sidebar.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/languagesection.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 30'000; // ms
constexpr int BodyPixels = 13;

Theme shownTheme() { return Palette::of(QApplication::palette()).theme(); }

// What every widget was given: its fixed sizes and the size of its font.
QStringList measuresOf(const QWidget &window)
{
    QStringList all;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        // A scroll bar's room follows its bar, once that is shown again.
        if (widget->findChild<QScrollBar *>(QString(), Qt::FindDirectChildrenOnly))
            continue;
        const QSize least = widget->minimumSize();
        const QSize most = widget->maximumSize();
        const QObject *const parent = widget->parent();
        all.append(
            u"%7/%1 %2x%3 %4x%5 %6"_s.arg(QLatin1StringView(widget->metaObject()->className()))
                .arg(least.width())
                .arg(least.height())
                .arg(most.width())
                .arg(most.height())
                .arg(widget->font().pixelSize())
                .arg(parent ? QLatin1StringView(parent->metaObject()->className()) : QLatin1StringView()));
    }
    return all;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sample.reset(); }
    void init();
    void settingsAreReachedByKey();
    void themesHoldAtOnce_data();
    void themesHoldAtOnce();
    void textGrowsInTheRunningWindow();
    void textSizesGoBackToWhatTheyWere();
    void aDesktopsWishCountsOnlyWhereItIsFollowed();
    void whatIsChosenIsKept();
    void theLanguageHoldsFromTheNextStart();
    void sampleDataKeepsNothing();
    void theAboutBoxTellsTheVersion();

private:
    MainWindow &window() { return m_sample->console().window(); }
    Workspace &workspace() { return m_sample->workspace(); }
    Appearance &appearance() { return m_sample->console().settings().appearance(); }
    WindowPage &settings() { return *workspace().page(SettingsPage::pageId()); }
    QRadioButton *theme(const QString &text);
    QComboBox *named(const QString &name);

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxConsole> m_sample;
};

void TestSettings::initTestCase()
{
    nameProgram();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QFont font = QApplication::font();
    font.setPixelSize(BodyPixels);
    QApplication::setFont(font);
    QApplication::setStyle(new Style(Theme::Light));
    m_sample = std::make_unique<SandboxConsole>(u"platform"_s, u"essentials"_s, 30);
    QTRY_VERIFY_WITH_TIMEOUT(m_sample->isSettled(), Patience);
    window().resize(1440, 900); // room for what stands beside the page
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestSettings::init()
{
    appearance().setTextPercent(100);
    appearance().setThemeChoice(ThemeChoice::System);
    workspace().navigator().go({SettingsPage::pageId(), {}});
}

QRadioButton *TestSettings::theme(const QString &text)
{
    const QList<QRadioButton *> buttons = settings().findChildren<QRadioButton *>();
    for (QRadioButton *button : buttons) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

QComboBox *TestSettings::named(const QString &name)
{
    const QList<QComboBox *> choices = settings().findChildren<QComboBox *>();
    for (QComboBox *choice : choices) {
        if (choice->accessibleName() == name)
            return choice;
    }
    return nullptr;
}

void TestSettings::settingsAreReachedByKey()
{
    workspace().navigator().go({u"bookings"_s, {}});
    QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_COMPARE(workspace().currentPage()->id(), SettingsPage::pageId());
    // The keyboard is on what is chosen.
    QTRY_VERIFY(theme(u"As the desktop"_s)->hasFocus());
    QTest::keyClick(theme(u"As the desktop"_s), Qt::Key_Right);
    QTRY_VERIFY(theme(u"Light"_s)->hasFocus());
    QCOMPARE(appearance().themeChoice(), ThemeChoice::Light);
}

void TestSettings::themesHoldAtOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("theme");
    QTest::newRow("dark") << u"Dark"_s << int(Theme::Dark);
    QTest::newRow("high contrast") << u"High contrast"_s << int(Theme::HighContrast);
    QTest::newRow("light") << u"Light"_s << int(Theme::Light);
}

void TestSettings::themesHoldAtOnce()
{
    QFETCH(QString, text);
    QFETCH(int, theme);
    this->theme(text)->click();
    QCOMPARE(int(shownTheme()), theme);
    QTRY_COMPARE(int(Palette::of(window().palette()).theme()), theme);
    const QImage picture = window().grab().toImage();
    const QPoint inSidebar
        = workspace().sidebar()->mapTo(&window(), QPoint(2, workspace().sidebar()->height() - 4));
    QCOMPARE(picture.pixelColor(inSidebar), Palette(Theme(theme))(Tone::Sidebar));
}

void TestSettings::textGrowsInTheRunningWindow()
{
    const auto *const page = qobject_cast<ResourcePage *>(workspace().page(u"bookings"_s));
    const int row = page->view()->verticalHeader()->defaultSectionSize();
    const int navigation = workspace().sidebar()->width();
    const auto *const heading = settings().findChild<QLabel *>();
    const int title = heading->font().pixelSize();
    QComboBox *const size = named(u"Text size"_s);
    QVERIFY(size);
    size->setFocus();
    QTest::keyClick(size, Qt::Key_End);
    QCOMPARE(appearance().textPercent(), 200);
    QCOMPARE(QApplication::font().pixelSize(), 2 * BodyPixels);
    QTRY_COMPARE(size->font().pixelSize(), 2 * BodyPixels);
    QTRY_COMPARE(heading->font().pixelSize(), 2 * title);
    QTRY_COMPARE(page->view()->verticalHeader()->defaultSectionSize(), 2 * row);
    QTRY_VERIFY2(workspace().sidebar()->width() > navigation * 3 / 2,
        qPrintable(u"%1 after %2"_s.arg(workspace().sidebar()->width()).arg(navigation)));
}

void TestSettings::textSizesGoBackToWhatTheyWere()
{
    const QStringList before = measuresOf(window());
    appearance().setTextPercent(200);
    QVERIFY(measuresOf(window()) != before);
    appearance().setTextPercent(100);
    const QStringList after = measuresOf(window());
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i)
        QCOMPARE(after.at(i), before.at(i));
}

void TestSettings::aDesktopsWishCountsOnlyWhereItIsFollowed()
{
    appearance().setDesktopTheme(Theme::Dark);
    QCOMPARE(shownTheme(), Theme::Dark);
    appearance().setThemeChoice(ThemeChoice::Light);
    QCOMPARE(shownTheme(), Theme::Light);
    appearance().setDesktopTheme(Theme::HighContrast);
    QCOMPARE(shownTheme(), Theme::Light);
    appearance().setThemeChoice(ThemeChoice::System);
    QCOMPARE(shownTheme(), Theme::HighContrast);
    appearance().setDesktopTheme(std::nullopt);
    QCOMPARE(shownTheme(), Theme::Light); // of the palette that the platform hands out
}

void TestSettings::whatIsChosenIsKept()
{
    {
        ProgramSettings first(true);
        QCOMPARE(first.appearance().themeChoice(), ThemeChoice::System);
        first.appearance().setThemeChoice(ThemeChoice::HighContrast);
        first.appearance().setTextPercent(150);
    }
    QCOMPARE(QApplication::font().pixelSize(), BodyPixels);
    {
        ProgramSettings second(true);
        QCOMPARE(second.appearance().themeChoice(), ThemeChoice::HighContrast);
        QCOMPARE(second.appearance().textPercent(), 150);
        QCOMPARE(shownTheme(), Theme::HighContrast);
        second.appearance().setThemeChoice(ThemeChoice::System);
    }
    QSettings().setValue(u"appearance/theme"_s, u"a theme of another release"_s);
    QSettings().setValue(u"appearance/textPercent"_s, 1000);
    ProgramSettings third(true);
    QCOMPARE(third.appearance().themeChoice(), ThemeChoice::System);
    QCOMPARE(third.appearance().textPercent(), 200);
}

void TestSettings::theLanguageHoldsFromTheNextStart()
{
    QVERIFY(builtInLanguages().contains(u"en"_s));
    QSettings().clear();
    ProgramSettings first(true);
    const std::unique_ptr<SettingsPage> page(first.makePage());
    const auto *const section = page->findChild<LanguageSection *>();
    auto *const languages = section->findChild<QComboBox *>();
    const auto *const note = section->findChild<QLabel *>();
    QCOMPARE(languages->currentText(), u"As the system"_s);
    QVERIFY(note->isHidden());
    const int english = languages->findData(u"en"_s);
    languages->setCurrentIndex(english);
    Q_EMIT languages->activated(english);
    QVERIFY(!note->isHidden());
    QCOMPARE(first.language(), u"en"_s);
    QCOMPARE(ProgramSettings::keptLanguage(), u"en"_s);
    const ProgramSettings second(true);
    QCOMPARE(second.language(), u"en"_s);
}

void TestSettings::sampleDataKeepsNothing()
{
    QSettings().clear();
    appearance().setThemeChoice(ThemeChoice::Dark);
    appearance().setTextPercent(120);
    QVERIFY(QSettings().allKeys().isEmpty());
}

// To read and to copy.
void TestSettings::theAboutBoxTellsTheVersion()
{
    const QString version = QCoreApplication::applicationVersion();
    QVERIFY(!version.isEmpty());
    window().actions().find(WindowAction::ShowAbout)->trigger();
    auto *const about = window().findChild<AboutDialog *>();
    QVERIFY(about && about->isVisible());
    const QString said = "Calends "_L1 + version;
    QCOMPARE(about->text().section(u'\n', 0, 0), said);
    const QList<QLabel *> words = about->findChildren<QLabel *>();
    QCOMPARE(std::count_if(words.cbegin(), words.cend(),
                 [&said](const QLabel *label) { return label->text() == said && label->isVisible(); }),
        1);
    about->reject();
}

} // namespace Calends

QTEST_MAIN(Calends::TestSettings)
#include "test_settings.moc"
