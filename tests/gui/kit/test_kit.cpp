// The kit as a person meets it: rows, states, inspector, navigation; by keyboard, by name, in both themes.
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include "tests/gui/kit/samplepeople.h"
#include "ui/kit/accountchip.h"
#include "ui/kit/actionregistry.h"
#include "ui/kit/banner.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/door.h"
#include "ui/kit/explained.h"
#include "ui/kit/filteredit.h"
#include "ui/kit/foldingjson.h"
#include "ui/kit/inspector.h"
#include "ui/kit/ladderlist.h"
#include "ui/kit/rategauge.h"
#include "ui/kit/sidebar.h"
#include "ui/kit/skeleton.h"
#include "ui/kit/statepanel.h"
#include "ui/kit/statusline.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/kit/texts.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

// Set CALENDS_PICTURES to a folder to see what the tests see.
void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CALENDS_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(folder + u'/' + name + ".png"_L1);
}

InspectorContent samplePersonContent()
{
    InspectorContent content;
    content.title = u"Elif Yıldız"_s;
    content.subtitle = u"elif@acme.example"_s;
    content.id = u"48205"_s;
    content.avatarKey = u"48205"_s;
    content.pills = {{.pill = u"accepted"_s, .mood = Mood::Good}, {.pill = u"moves today"_s}};
    InspectorSection bad;
    bad.form = InspectorSection::Form::Finding;
    bad.finding = {.glyph = Glyph::Warning,
        .mood = Mood::Bad,
        .title = u"Two bookings overlap"_s,
        .reason = u"Thu 26 Nov, 14:00 to 14:30 and 14:15 to 15:00. The calendar link may be broken."_s};
    InspectorSection warn = bad;
    warn.finding = {.glyph = Glyph::Warning,
        .mood = Mood::Warn,
        .title = u"Schedule zone differs"_s,
        .reason = u"Profile Europe/Istanbul, schedule Europe/London."_s};
    InspectorSection lines;
    lines.line(u"OAuth client"_s, u"Acme Web"_s)
        .line(u"Local time"_s, u"12:42, working now"_s)
        .link(u"Default schedule"_s, u"Mon to Fri 09:00 to 17:00"_s, {u"schedules"_s, u"11"_s})
        .id(u"Reference"_s, u"cmwu6x0f30001qq2l4s7h"_s);
    lines.lines.append({.label = u"Token"_s, .pill = u"not lent"_s});
    InspectorSection chips;
    chips.heading = u"Metadata"_s;
    chips.form = InspectorSection::Form::Chips;
    chips.lines = {{.value = u"tier gold"_s}, {.value = u"clinic 114"_s}, {.value = u"region emea"_s},
        {.value = u"cohort 2025-03"_s}, {.value = u"wave 2"_s}};
    InspectorSection clocks;
    clocks.heading = u"Times"_s;
    clocks.form = InspectorSection::Form::Clocks;
    clocks.lines = {{.label = u"Host, Shanghai"_s, .value = u"Tue 15:00 to 15:30"_s},
        {.label = u"Attendee, Amsterdam"_s, .value = u"Tue 08:00 to 08:30"_s},
        {.label = u"UTC"_s, .value = u"07:00 to 07:30"_s}};
    InspectorSection raw;
    raw.form = InspectorSection::Form::Json;
    raw.json
        = R"({"id":48205,"name":"Elif Yıldız","hidden":false,"weekStart":null,"metadata":{"tier":"gold","n":-1.5e3}})";
    content.tabs = {{u"Summary"_s, {bad, warn, lines, clocks, chips}}, {u"JSON"_s, {raw}}};
    return content;
}

} // namespace

class TestKit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QApplication::setStyle(new Style(Theme::Light)); }
    void theEnvironmentRunsRoundTheWindow();
    void pictures_data();
    void pictures();
    void everyFocusableControlHasAName();
    void rowsAreWalkedAndOpenedByKeyboard();
    void currentRowSurvivesAFilterThatResets();
    void stretchedColumnTakesWhatIsLeft();
    void filterGivesTheKeyboardBack();
    void panelSaysWhyAndOffersOneStep();
    void bannerWithoutATitleIsHidden();
    void lockedPageSaysWhy();
    void sidebarIsWalkedWithArrows();
    void cutTitlesOfTheSidebarHaveATooltip();
    void inspectorFollowsLinksAndKeepsItsTab();
    void jsonKeepsOrderNumbersAndEscapes();
    void inspectorCopiesTheId();
    void unavailableActionSaysWhy();
    void explainedControlSaysWhy();
    void gaugeCountsDown();
    void textGrowsToTwoHundredPercent();

private:
    std::unique_ptr<QWidget> makeScene() const;
};

std::unique_ptr<QWidget> TestKit::makeScene() const
{
    auto scene = std::make_unique<QWidget>();
    const Measures m = Measures::of(scene.get());
    scene->resize(m.px(1440), m.px(900));
    auto *edge = new QVBoxLayout(scene.get());
    edge->setContentsMargins(0, 0, 0, 0);
    auto *frame = new EnvironmentFrame;
    frame->setMark(EnvironmentMark{u"Production"_s, Mood::Bad});
    edge->addWidget(frame);
    auto *whole = new QVBoxLayout(frame);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(14, 10, 14, 10);
    auto *chip = new AccountChip;
    chip->setAccount(u"Acme Health"_s, {u"Production"_s, Mood::Bad}, u"Platform · Essentials"_s);
    auto *gauge = new RateGauge;
    gauge->setReading({.limit = 500, .remaining = 312, .resetSeconds = 18});
    top->addWidget(chip);
    top->addStretch(1);
    top->addWidget(gauge);
    auto *sidebar = new Sidebar;
    sidebar->addSection(u"Scheduling"_s);
    sidebar->addPage(u"bookings"_s, u"Bookings"_s)->setCount(u"3,902"_s);
    sidebar->addPage(u"eventtypes"_s, u"Event types"_s)->setCount(u"186"_s);
    sidebar->addSection(u"People"_s);
    sidebar->addPage(u"people"_s, u"Managed users"_s)->setCount(u"12,480"_s);
    sidebar->addPage(u"attributes"_s, u"Attributes"_s)
        ->setLock(u"Attributes are for Organizations customers."_s);
    sidebar->setCurrent(u"people"_s);
    sidebar->setFixedWidth(m.px(212));
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(18, 12, 18, 0);
    auto *banner = new Banner;
    banner->setContent({.glyph = Glyph::Offline,
        .mood = Mood::Warn,
        .title = u"Offline: what was last seen is shown"_s,
        .reason = u"The server did not answer within 30 s. Check the network."_s,
        .nextStep = u"Try again"_s,
        .hasRequest = true});
    auto *filter = new FilterEdit;
    filter->setPlaceholderText(u"Filter by name, e-mail, client or zone"_s);
    auto *table = new ValueTable<SamplePerson>(samplePeopleColumns(), scene.get());
    table->merge(samplePeople());
    auto *view = new TableView;
    view->setObjectName(u"people"_s);
    view->setRowHeight(RowHeight::Roomy);
    view->cells()->setMoods({{"healthy", Mood::Good}, {"zone mismatch", Mood::Warn},
        {"double booking", Mood::Bad}, {"no event types", Mood::Bad}});
    view->setModel(table);
    view->setStretched("name");
    middle->addWidget(filter);
    middle->addWidget(banner);
    middle->addWidget(view, 1);
    auto *inspector = new Inspector;
    inspector->setContent(samplePersonContent());
    inspector->setFixedWidth(m.px(348));
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(sidebar);
    body->addLayout(middle, 1);
    body->addWidget(inspector);
    auto *status = new StatusLine;
    status->show(u"age"_s, StatusLine::Side::Start, u"Data as of 10:42, 3 min ago"_s, Mood::Warn);
    status->show(u"source"_s, StatusLine::Side::Start, u"12,480 people from the organization route"_s);
    status->show(u"write"_s, StatusLine::Side::End, u"Writes: read only"_s);
    whole->addLayout(top);
    whole->addLayout(body, 1);
    whole->addWidget(status);
    return scene;
}

void TestKit::theEnvironmentRunsRoundTheWindow()
{
    const std::unique_ptr<QWidget> scene = makeScene();
    const QImage picture = scene->grab().toImage();
    const QColor mark = markColor({u"Production"_s, Mood::Bad}, Palette::of(scene->palette()));
    const int right = picture.width() - 1;
    const int bottom = picture.height() - 1;
    for (int depth = 0; depth < EnvironmentFrame::Thickness; ++depth) {
        for (const QPoint &at : {QPoint(right / 2, depth), QPoint(right / 2, bottom - depth),
                 QPoint(depth, bottom / 2), QPoint(right - depth, bottom / 2)})
            QCOMPARE(picture.pixelColor(at).name(), mark.name());
    }
    QVERIFY(picture.pixelColor(right / 2, EnvironmentFrame::Thickness + 1) != mark);
}

void TestKit::pictures_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("direction");
    QTest::newRow("light") << int(Theme::Light) << 100 << int(Qt::LeftToRight);
    QTest::newRow("dark") << int(Theme::Dark) << 100 << int(Qt::LeftToRight);
    QTest::newRow("large") << int(Theme::Light) << 200 << int(Qt::LeftToRight);
    QTest::newRow("mirrored") << int(Theme::Light) << 100 << int(Qt::RightToLeft);
}

void TestKit::pictures()
{
    QFETCH(int, theme);
    QFETCH(int, percent);
    QFETCH(int, direction);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPixelSize(13 * percent / 100);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(Qt::LayoutDirection(direction));
    QApplication::setStyle(new Style(Theme(theme)));
    const auto scene = makeScene();
    scene->show();
    auto *view = scene->findChild<TableView *>(u"people"_s);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(5, 0));
    QTRY_VERIFY(view->isVisible());
    const QImage image = scene->grab().toImage();
    const Palette palette{Theme(theme)};
    // The selected row is on its ground, the page on its own.
    const QPoint inRow = view->viewport()->mapTo(
        scene.get(), QPoint(view->viewport()->width() - 3, view->rowViewportPosition(5) + 4));
    const QPoint mirrored = view->viewport()->mapTo(scene.get(), QPoint(3, view->rowViewportPosition(5) + 4));
    QCOMPARE(image.pixelColor(direction == Qt::RightToLeft ? mirrored : inRow), palette(Tone::AccentGround));
    keepPicture(*scene, u"kit-"_s + QLatin1StringView(QTest::currentDataTag()));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(before);
}

void TestKit::everyFocusableControlHasAName()
{
    const auto scene = makeScene();
    scene->show();
    QStringList nameless;
    int seen = 0;
    const QList<QWidget *> widgets = scene->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        ++seen;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(
            const_cast<QWidget *>(widget));
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    QVERIFY(seen > 8);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void TestKit::rowsAreWalkedAndOpenedByKeyboard()
{
    const auto scene = makeScene();
    scene->show();
    auto *view = scene->findChild<TableView *>(u"people"_s);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_J);
    QTest::keyClick(view, Qt::Key_J);
    QCOMPARE(view->currentIndex().row(), 2);
    QTest::keyClick(view, Qt::Key_K);
    QCOMPARE(view->currentIndex().row(), 1);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentIndex().row(), 2);
    const QSignalSpy opened(view, &TableView::rowOpened);
    QTest::keyClick(view, Qt::Key_Return);
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(opened.count(), 2);
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!view->currentIndex().isValid());
}

void TestKit::currentRowSurvivesAFilterThatResets()
{
    ValueTable<SamplePerson> table(samplePeopleColumns());
    table.merge(samplePeople());
    TableView view;
    view.setModel(&table);
    view.setCurrentIndex(table.index(table.rowOf(u"48205"_s), 0));
    table.setFilter(u"Elif"_s);
    QCOMPARE(view.currentIndex().data(IdRole).toString(), u"48205"_s);
    table.setFilter({});
    QCOMPARE(view.currentIndex().data(IdRole).toString(), u"48205"_s);
}

void TestKit::stretchedColumnTakesWhatIsLeft()
{
    ValueTable<SamplePerson> table(samplePeopleColumns());
    TableView view;
    view.setModel(&table);
    view.setStretched("name");
    view.resize(1600, 400);
    view.show();
    int total = 0;
    for (int column = 0; column < table.columnCount(); ++column)
        total += view.columnWidth(column);
    QCOMPARE(total, view.viewport()->width());
    view.resize(300, 400);
    QVERIFY(view.columnWidth(0) > 100);
}

void TestKit::filterGivesTheKeyboardBack()
{
    FilterEdit filter;
    const QSignalSpy left(&filter, &FilterEdit::left);
    QTest::keyClicks(&filter, u"anna"_s);
    QTest::keyClick(&filter, Qt::Key_Escape);
    QCOMPARE(filter.text(), QString());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(&filter, Qt::Key_Escape);
    QTest::keyClick(&filter, Qt::Key_Down);
    QTest::keyClick(&filter, Qt::Key_Return);
    QCOMPARE(left.count(), 3);
}

void TestKit::panelSaysWhyAndOffersOneStep()
{
    StatePanel panel;
    panel.resize(800, 500);
    panel.setContent({.glyph = Glyph::Lock,
        .title = u"Teams: off with this account"_s,
        .reason = u"Teams are for Teams and Organizations customers."_s,
        .nextStep = u"What this account may do"_s});
    panel.show();
    const QSignalSpy taken(&panel, &StatePanel::nextStepTaken);
    QPushButton *next = nullptr;
    int shown = 0;
    const QList<QPushButton *> buttons = panel.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        shown += button->isVisible() ? 1 : 0;
        if (button->isVisible())
            next = button;
    }
    QCOMPARE(shown, 1);
    QTest::keyClick(next, Qt::Key_Space);
    QCOMPARE(taken.count(), 1);
    QCOMPARE(panel.accessibleName(), u"Teams: off with this account"_s);
    keepPicture(panel, u"kit-panel"_s);
}

void TestKit::bannerWithoutATitleIsHidden()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *banner = new Banner;
    column->addWidget(banner);
    window.show();
    QVERIFY(!banner->isVisible());
    banner->setContent({.title = u"One row could not be read"_s});
    QVERIFY(banner->isVisible());
    banner->setContent({});
    QVERIFY(!banner->isVisible());
}

void TestKit::lockedPageSaysWhy()
{
    Sidebar sidebar;
    SidebarItem *item = sidebar.addPage(u"attributes"_s, u"Attributes"_s);
    item->setLock(u"Attributes are for Organizations customers."_s);
    QCOMPARE(item->toolTip(), u"Attributes are for Organizations customers."_s);
    QCOMPARE(item->accessibleDescription(), item->toolTip());
    QVERIFY(item->isEnabled());
    item->setLock({});
    QVERIFY(item->toolTip().isEmpty());
}

void TestKit::cutTitlesOfTheSidebarHaveATooltip()
{
    Sidebar sidebar;
    SidebarItem *const item = sidebar.addPage(u"capabilities"_s, u"What this account may do"_s);
    sidebar.resize(600, 200);
    sidebar.show();
    const auto tip = [item] {
        QHelpEvent asked(QEvent::ToolTip, QPoint(4, 4), item->mapToGlobal(QPoint(4, 4)));
        QApplication::sendEvent(item, &asked);
        return QToolTip::text();
    };
    QTRY_VERIFY(item->width() > 500);
    QCOMPARE(tip(), QString());
    item->resize(110, item->height());
    QCOMPARE(tip(), u"What this account may do"_s);
    QToolTip::hideText();
}

void TestKit::sidebarIsWalkedWithArrows()
{
    Sidebar sidebar;
    sidebar.addPage(u"a"_s, u"A"_s);
    sidebar.addPage(u"b"_s, u"B"_s);
    sidebar.show();
    QVERIFY(QTest::qWaitForWindowActive(&sidebar));
    const QSignalSpy chosen(&sidebar, &Sidebar::pageChosen);
    sidebar.item(u"a"_s)->setFocus();
    QTest::keyClick(sidebar.item(u"a"_s), Qt::Key_Down);
    QVERIFY(sidebar.item(u"b"_s)->hasFocus());
    QTest::keyClick(sidebar.item(u"b"_s), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), u"b"_s);
}

void TestKit::inspectorFollowsLinksAndKeepsItsTab()
{
    Inspector inspector;
    inspector.resize(348, 700);
    inspector.setContent(samplePersonContent());
    inspector.show();
    const QSignalSpy followed(&inspector, &Inspector::linkFollowed);
    QLabel *link = nullptr;
    const QList<QLabel *> labels = inspector.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->text().contains("href"_L1))
            link = label;
    }
    QVERIFY(link);
    Q_EMIT link->linkActivated(u"go"_s);
    QCOMPARE(followed.count(), 1);
    QCOMPARE(followed.first().first().value<Place>().page, u"schedules"_s);

    auto *tabs = inspector.findChild<QTabBar *>();
    QTest::keyClick(&inspector, Qt::Key_BracketRight);
    QCOMPARE(tabs->currentIndex(), 1);
    keepPicture(inspector, u"kit-json"_s);
    inspector.setContent(samplePersonContent());
    QCOMPARE(tabs->currentIndex(), 1);
    const QSignalSpy closed(&inspector, &Inspector::closed);
    QTest::keyClick(&inspector, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

void TestKit::jsonKeepsOrderNumbersAndEscapes()
{
    const QString sent = uR"({"z":1.50,"a":"\"{x}\\","e":{},"l":[],"n":[ -1.5e3, null,{"b":true}]})"_s;
    const QString shown = indentedJson(sent);
    QCOMPARE(shown, uR"({
  "z": 1.50,
  "a": "\"{x}\\",
  "e": {},
  "l": [],
  "n": [
    -1.5e3,
    null,
    {
      "b": true
    }
  ]
})"_s);
    FoldingJson view;
    view.setJson("<html>not JSON</html>");
    QCOMPARE(view.toPlainText(), u"<html>not JSON</html>"_s);
}

void TestKit::inspectorCopiesTheId()
{
    Inspector inspector;
    inspector.setContent(samplePersonContent());
    inspector.show();
    const QList<QToolButton *> buttons = inspector.findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->accessibleName() == "Copy id"_L1)
            button->click();
    }
    QCOMPARE(QApplication::clipboard()->text(), u"48205"_s);
}

void TestKit::unavailableActionSaysWhy()
{
    ActionRegistry registry;
    registry.add(u"page.refresh"_s, u"Refresh"_s, QKeySequence(u"Ctrl+R"_s));
    registry.add(u"page.filter"_s, u"Filter"_s, QKeySequence(u"/"_s));
    registry.add(u"go.bookings"_s, u"Bookings"_s, QKeySequence(u"G, B"_s));
    registry.setAvailable(u"page.refresh"_s, false, u"No account is open."_s);
    const QAction *refresh = registry.find(u"page.refresh"_s);
    QVERIFY(!refresh->isEnabled());
    QCOMPARE(refresh->toolTip(), u"No account is open."_s);
    QVERIFY(!ActionRegistry::isSingleLetter(refresh));
    QVERIFY(ActionRegistry::isSingleLetter(registry.find(u"page.filter"_s)));
    QVERIFY(ActionRegistry::isSingleLetter(registry.find(u"go.bookings"_s)));
    registry.setAvailable(u"page.refresh"_s, true);
    QVERIFY(refresh->isEnabled());
}

void TestKit::explainedControlSaysWhy()
{
    QPushButton button;
    explain(&button, u"Possible after the start."_s);
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.toolTip(), u"Possible after the start."_s);
    QCOMPARE(button.accessibleDescription(), u"Possible after the start."_s);
    explain(&button, {});
    QVERIFY(button.isEnabled());
}

void TestKit::gaugeCountsDown()
{
    RateGauge gauge;
    QCOMPARE(gauge.text(), u"Budget not known yet"_s);
    gauge.setReading({.limit = 500, .remaining = 312, .resetSeconds = 18});
    QCOMPARE(gauge.text(), u"Budget 312 / 500 · resets in 18 s"_s);
    const int width = gauge.sizeHint().width();
    gauge.setReading({.limit = 500, .remaining = 7, .resetSeconds = 3});
    QCOMPARE(gauge.sizeHint().width(), width);
    gauge.setReading({.limit = 500, .remaining = 0, .resetSeconds = 3, .blockedSeconds = 41});
    QVERIFY(gauge.text().contains("41 s"_L1));
    QCOMPARE(gauge.accessibleName(), gauge.text());
}

void TestKit::textGrowsToTwoHundredPercent()
{
    QFont large;
    large.setPixelSize(26);
    QPushButton button(u"Refresh"_s);
    QFont small;
    small.setPixelSize(13);
    button.setFont(small);
    const int once = button.sizeHint().height();
    button.setFont(large);
    QCOMPARE(button.sizeHint().height(), 2 * once);
}

QTEST_MAIN(TestKit)
#include "test_kit.moc"
