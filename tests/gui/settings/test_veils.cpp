// Discreet mode, wherever one goes: of whom the sample data tells, nothing is painted.
#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>

#include <algorithm>

#include "app/calends/accountroom.h"
#include "models/core/tablemodel.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "tests/gui/pages/visitedplaces.h"
#include "tests/gui/settings/paintedtexts.h"
#include "ui/kit/completionlist.h"
#include "ui/kit/inspector.h"
#include "ui/kit/queryedit.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/requestconsole.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 30'000; // ms
constexpr int ShortestName = 3; // letters

QStringList columnOf(const TableModel &table, const QByteArray &column)
{
    QStringList texts;
    for (int row = 0; row < table.rowCount(); ++row)
        texts.append(table.index(row, table.columnOf(column)).data().toString());
    return texts;
}

} // namespace

class TestVeils : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sample.reset(); }
    void cleanup();
    void inspectorsAreVeiled_data();
    void inspectorsAreVeiled();
    void filtersAreVeiled();
    void completionsAreVeiled();
    void theSearchIsVeiled();
    void namesOfFiltersAreVeiled();
    void whoseRowsAreMissingIsVeiled();
    void thoseWhoLentATokenAreVeiled();
    void requestsAreVeiled();
    void everyPlaceIsVeiled();

private:
    Discretion &discretion() { return m_sample->console().settings().discretion(); }
    MainWindow &window() { return m_sample->console().window(); }
    Workspace &workspace() { return m_sample->workspace(); }
    QueryEdit *filter(const QString &page)
    {
        return qobject_cast<QueryEdit *>(m_sample->page(page)->filter());
    }
    const TableModel &people()
    {
        return *qobject_cast<TableModel *>(m_sample->page(u"people"_s)->view()->model());
    }
    QString somebody();
    QStringList personalTexts();
    void comparePaintings();

    std::unique_ptr<SandboxConsole> m_sample;
    QRegularExpression m_personal;
};

void TestVeils::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    m_sample = std::make_unique<SandboxConsole>(u"platform"_s, u"essentials"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_sample->isSettled(), Patience);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QSet<QString> words;
    const QStringList names = columnOf(people(), "name");
    for (const QString &name : names) {
        const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (part.size() >= ShortestName)
                words.insert(QRegularExpression::escape(part));
        }
    }
    QVERIFY(words.size() > 20);
    // In whatever case: an address is made of the name.
    m_personal = QRegularExpression(
        u"\\b(?:%1)\\b|\\w@\\w"_s.arg(QStringList(words.cbegin(), words.cend()).join(u'|')),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

void TestVeils::cleanup()
{
    discretion().setOn(false);
    window().commandPalette()->dismiss();
    const QStringList pages = SandboxConsole::pageIds();
    for (const QString &id : pages) {
        m_sample->page(id)->filter()->clear();
        m_sample->page(id)->view()->setCurrentIndex({});
    }
    if (QWidget *const focused = QApplication::focusWidget())
        focused->clearFocus();
}

// Whose name is painted in one piece: of one script.
QString TestVeils::somebody()
{
    const QStringList names = columnOf(people(), "name");
    const auto found = std::find_if(names.cbegin(), names.cend(), [](const QString &name) {
        return QString::fromLatin1(name.toLatin1()) == name && name.contains(u' ');
    });
    return found == names.cend() ? QString() : *found;
}

// Of every window that is seen.
QStringList TestVeils::personalTexts()
{
    QStringList found;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *shown : windows) {
        if (!shown->isVisible())
            continue;
        const QStringList texts = paintedTexts(*shown);
        for (const QString &text : texts) {
            if (QString whole = text; m_personal.match(whole.remove(QChar(0x200b))).hasMatch())
                found.append(text);
        }
    }
    return found;
}

// What is veiled is there to be veiled.
void TestVeils::comparePaintings()
{
    QVERIFY(!personalTexts().isEmpty());
    discretion().setOn(true);
    const QStringList seen = personalTexts();
    QVERIFY2(seen.isEmpty(), qPrintable(seen.join(u" | "_s)));
}

void TestVeils::inspectorsAreVeiled_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("tab");
    const QStringList pages = SandboxConsole::pageIds();
    for (const QString &page : pages) {
        // Of a schedule only its owner is somebody.
        const int tabs = page == "schedules"_L1 ? 1 : 4;
        for (int tab = 0; tab < tabs; ++tab)
            QTest::addRow("%s %d", qPrintable(page), tab) << page << tab;
    }
}

void TestVeils::inspectorsAreVeiled()
{
    QFETCH(QString, page);
    QFETCH(int, tab);
    workspace().navigator().go({page, {}});
    TableView *const view = m_sample->page(page)->view();
    view->setCurrentIndex(view->model()->index(1, 0));
    Inspector *const inspector = workspace().inspector();
    QTRY_VERIFY(inspector->isVisible());
    auto *const tabs = inspector->findChild<QTabBar *>();
    QVERIFY(tab < tabs->count());
    tabs->setCurrentIndex(tab);
    comparePaintings();
    tabs->setCurrentIndex(0);
}

void TestVeils::filtersAreVeiled()
{
    workspace().navigator().go({u"people"_s, {}});
    const QString name = somebody();
    filter(u"people"_s)->setText(u"name:\"%1\" -\"%1 x\" \"%1\" nobody:\"%1\""_s.arg(name));
    const QString plain = paintedTexts(*filter(u"people"_s)).join(u' ');
    QVERIFY2(plain.contains(name), qPrintable(plain));
    comparePaintings();
    // Whoever types sees where, and the field goes on to work.
    filter(u"people"_s)->setFocus();
    QTest::keyClicks(filter(u"people"_s), u"x"_s);
    QVERIFY(filter(u"people"_s)->text().endsWith(u'x'));
    QVERIFY(personalTexts().isEmpty());
    QTest::keyPress(filter(u"people"_s), Qt::Key_Control, Qt::NoModifier);
    QTest::keyPress(filter(u"people"_s), Qt::Key_Alt, Qt::ControlModifier);
    QVERIFY(paintedTexts(*filter(u"people"_s)).join(u' ').contains(name));
    QTest::keyRelease(filter(u"people"_s), Qt::Key_Alt, Qt::ControlModifier);
    QTest::keyRelease(filter(u"people"_s), Qt::Key_Control, Qt::NoModifier);
    QVERIFY(personalTexts().isEmpty());
}

void TestVeils::completionsAreVeiled()
{
    workspace().navigator().go({u"people"_s, {}});
    QueryEdit *const field = filter(u"people"_s);
    field->setFocus();
    QTest::keyClicks(field, u"name:"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        field->completions().isVisible() && field->completions().completions().size() > 3, Patience);
    comparePaintings();
    // Which fields there are is no secret.
    field->clear();
    QTest::keyClicks(field, u"na"_s);
    QTRY_VERIFY(field->completions().isVisible());
    auto &list = const_cast<CompletionList &>(field->completions());
    QVERIFY(paintedTexts(list).join(u' ').contains(u"name"_s));
}

void TestVeils::theSearchIsVeiled()
{
    window().actions().find(WindowAction::OpenPalette)->trigger();
    window().commandPalette()->field()->setText(somebody());
    QTRY_VERIFY(!window().commandPalette()->shown().isEmpty());
    comparePaintings();
}

void TestVeils::namesOfFiltersAreVeiled()
{
    workspace().navigator().go({u"people"_s, {}});
    filter(u"people"_s)->setText(somebody());
    window().actions().find(WindowAction::SaveFilter)->trigger();
    QTRY_VERIFY(QApplication::focusWidget() != filter(u"people"_s));
    comparePaintings();
    auto *const name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name);
    QTest::keyClick(name, Qt::Key_Return);
    discretion().setOn(false);
    comparePaintings(); // now it stands in the sidebar and on the page's button
    m_sample->page(u"people"_s)->showSavedFilter({});
}

void TestVeils::whoseRowsAreMissingIsVeiled()
{
    workspace().navigator().go({.page = u"eventtypes"_s, .row = u"9999999"_s, .username = somebody()});
    QTRY_VERIFY(!m_sample->page(u"eventtypes"_s)->shown().banners.isEmpty());
    comparePaintings();
    workspace().navigator().go({u"bookings"_s, {}});
}

void TestVeils::thoseWhoLentATokenAreVeiled()
{
    workspace().navigator().go({u"credentials"_s, {}});
    ManagedUserToken token;
    token.userId = people().index(0, 0).data(IdRole).toString().section(u'/', -1).toLongLong();
    token.accessToken = u"lent"_s;
    token.ownership = TokenOwnership::Lent;
    m_sample->console().room()->session().keepPerson(token);
    QTRY_VERIFY(!personalTexts().isEmpty());
    comparePaintings();
    m_sample->console().room()->session().forgetPerson(token.userId);
}

void TestVeils::requestsAreVeiled()
{
    window().actions().find(WindowAction::ToggleConsole)->trigger();
    const auto *const pane = window().console();
    QTRY_VERIFY_WITH_TIMEOUT(pane->isVisible(), Patience);
    // Of the list of people: its answer names them.
    window().showRequest(people().originOf(people().idAt(0)).logEntry);
    discretion().setOn(false);
    QTRY_VERIFY_WITH_TIMEOUT(!personalTexts().isEmpty(), Patience);
    discretion().setOn(true);
    QVERIFY2(personalTexts().isEmpty(), qPrintable(personalTexts().join(u" | "_s)));
    window().actions().find(WindowAction::ToggleConsole)->trigger();
}

// Last: it ends where no account is at work.
void TestVeils::everyPlaceIsVeiled()
{
    constexpr int Personal = 10; // places
    QStringList seen;
    int personal = 0;
    const QList<VisitedPlace> places = visitedPlaces(*m_sample);
    for (const VisitedPlace &place : places) {
        place.open();
        QTRY_VERIFY2_WITH_TIMEOUT(place.isThere(), qPrintable(place.name), Patience);
        discretion().setOn(false);
        personal += personalTexts().isEmpty() ? 0 : 1;
        discretion().setOn(true);
        const QStringList texts = personalTexts();
        for (const QString &text : texts)
            seen.append(place.name + ": "_L1 + text);
        place.leave();
    }
    QVERIFY2(personal >= Personal, qPrintable(QString::number(personal)));
    QVERIFY2(seen.isEmpty(), qPrintable(seen.join(u'\n')));
}

} // namespace Calends

QTEST_MAIN(Calends::TestVeils)
#include "test_veils.moc"
