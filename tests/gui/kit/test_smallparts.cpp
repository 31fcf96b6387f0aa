// Small parts of the kit: what they say where they are cut, cannot be used or were moved, and which way they
// point.
#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

#include "ui/kit/discretion.h"
#include "ui/kit/icon.h"
#include "ui/kit/inspector.h"
#include "ui/kit/ladderlist.h"
#include "ui/kit/pill.h"
#include "ui/kit/selectionbar.h"
#include "ui/kit/sidebar.h"
#include "ui/kit/style.h"
#include "ui/kit/tabstrip.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

QImage painted(Glyph glyph, Qt::LayoutDirection direction)
{
    QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    icon(glyph).paint(&painter, image.rect());
    return image;
}

// The last row in which something else is painted than in the corner.
int lowestInk(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    for (int y = image.height() - 1; y >= 0; --y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != image.pixelColor(0, 0))
                return y;
        }
    }
    return -1;
}

QPushButton *button(const QWidget &widget, const QString &text)
{
    const QList<QPushButton *> buttons = widget.findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(),
        [&text](const QPushButton *candidate) { return candidate->text() == text; });
    return found == buttons.cend() ? nullptr : *found;
}

} // namespace

class TestSmallParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }
    void aCutPillTellsItsText();
    void theSelectionsButtonsSayWhy();
    void movedTabsAreClosedByTheirNames();
    void arrowsPointTheOtherWayFromRightToLeft();
    void theInspectorsWayBackPointsBack();
    void veiledButtonsKeepFrameStateAndFocus();
    void returnPressesTheFocusedButton();
    void buttonsThatReturnPressesLookAsEver();
    void returnInADialogPressesItsDefault();
    void wordsOfARungStandOnOneLine();
};

void TestSmallParts::aCutPillTellsItsText()
{
    Pill pill(u"ok"_s);
    pill.resize(pill.sizeHint());
    QVERIFY(pill.toolTip().isEmpty());
    pill.setText(u"no event types"_s, Mood::Bad); // in the room of before
    QCOMPARE(pill.toolTip(), u"no event types"_s);
    pill.resize(pill.sizeHint());
    QVERIFY(pill.toolTip().isEmpty());
    QFont large = pill.font();
    large.setPixelSize(40);
    pill.setFont(large);
    QCOMPARE(pill.toolTip(), u"no event types"_s);
    pill.setText(u"."_s, Mood::Good);
    QVERIFY(pill.toolTip().isEmpty());
}

void TestSmallParts::theSelectionsButtonsSayWhy()
{
    SelectionBar bar;
    const QString reason = u"The rows are being copied."_s;
    for (const QString &text : {u"Copy as text"_s, u"Copy as CSV"_s}) {
        const QPushButton *const copy = button(bar, text);
        QVERIFY(copy);
        const QString words = copy->toolTip();
        QVERIFY(words.startsWith(text)); // which may be cut
        bar.setCopying(true);
        QVERIFY(!copy->isEnabled());
        QCOMPARE(copy->toolTip(), QString(words + u'\n' + reason));
        QCOMPARE(copy->accessibleDescription(), reason);
        bar.setCopying(false);
        QVERIFY(copy->isEnabled());
        QCOMPARE(copy->toolTip(), words);
        QVERIFY(copy->accessibleDescription().isEmpty());
    }
    const QPushButton *const exporting = button(bar, u"Export selected…"_s);
    QVERIFY(exporting);
    QVERIFY(exporting->isEnabled());
    bar.setExportObstacle(u"Nothing to export."_s);
    QVERIFY(!exporting->isEnabled());
    QCOMPARE(exporting->toolTip(), u"Export selected…\nNothing to export."_s);
    QCOMPARE(exporting->accessibleDescription(), u"Nothing to export."_s);
}

void TestSmallParts::movedTabsAreClosedByTheirNames()
{
    TabStrip strip;
    const auto nameOf
        = [&strip](int index) { return strip.tabButton(index, QTabBar::RightSide)->accessibleName(); };
    const QList<TabLabel> labels{{.title = u"Bookings"_s}, {.title = u"People"_s}, {.title = u"Slots"_s}};
    strip.setTabs(labels, 0);
    QCOMPARE(nameOf(0), u"Close tab 1: Bookings"_s);
    strip.moveTab(0, 2); // as dragging does
    strip.setTabs({labels.at(1), labels.at(2), labels.at(0)}, 2);
    QCOMPARE(nameOf(0), u"Close tab 1: People"_s);
    QCOMPARE(nameOf(1), u"Close tab 2: Slots"_s);
    QCOMPARE(nameOf(2), u"Close tab 3: Bookings"_s);
    strip.moveTab(2, 1);
    QCOMPARE(nameOf(1), u"Close tab 2: Bookings"_s);
    QCOMPARE(nameOf(2), u"Close tab 3: Slots"_s);
}

void TestSmallParts::arrowsPointTheOtherWayFromRightToLeft()
{
    for (const Glyph arrow : {Glyph::ChevronLeft, Glyph::ChevronRight, Glyph::Import, Glyph::Dock}) {
        const QImage onwards = painted(arrow, Qt::LeftToRight);
        QVERIFY(painted(arrow, Qt::RightToLeft) != onwards);
        QCOMPARE(painted(arrow, Qt::RightToLeft), onwards.mirrored(true, false));
    }
    for (const Glyph sign : {Glyph::ChevronDown, Glyph::ChevronUp, Glyph::Search, Glyph::Refresh})
        QCOMPARE(painted(sign, Qt::RightToLeft), painted(sign, Qt::LeftToRight));
}

void TestSmallParts::theInspectorsWayBackPointsBack()
{
    const auto wayBack = [](Qt::LayoutDirection direction) {
        Inspector inspector;
        inspector.setLayoutDirection(direction);
        inspector.setControls({.canGoBack = true});
        const QList<QToolButton *> buttons = inspector.findChildren<QToolButton *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [](const QToolButton *candidate) {
            return candidate->accessibleName() == "Back in the inspector"_L1;
        });
        return found == buttons.cend() ? QImage() : (*found)->grab().toImage();
    };
    const QImage toTheLeft = wayBack(Qt::LeftToRight);
    QVERIFY(!toTheLeft.isNull());
    QVERIFY(wayBack(Qt::RightToLeft) != toTheLeft);
    QCOMPARE(wayBack(Qt::RightToLeft), toTheLeft.mirrored(true, false));
}

void TestSmallParts::veiledButtonsKeepFrameStateAndFocus()
{
    Discretion discretion;
    QPushButton button(u"Anna Example"_s);
    new Veil(&button);
    SidebarItem item(u"people"_s, u"filter"_s, u"Anna Example"_s, nullptr);
    new Veil(&item);
    for (QWidget *const each : QList<QWidget *>{&button, &item})
        each->resize(each->sizeHint());
    const QImage plain = button.grab().toImage();
    const QImage plainItem = item.grab().toImage();
    discretion.setOn(true);
    const QImage veiled = button.grab().toImage();
    QVERIFY(veiled != plain);
    for (int y = 0; y < veiled.height(); ++y)
        QCOMPARE(veiled.pixelColor(0, y), plain.pixelColor(0, y));
    const QImage veiledItem = item.grab().toImage();
    QVERIFY(veiledItem != plainItem);
    item.setChecked(true);
    QVERIFY(item.grab().toImage() != veiledItem);
}

void TestSmallParts::returnPressesTheFocusedButton()
{
    QWidget window;
    auto *const row = new QHBoxLayout(&window);
    auto *const refresh = new QPushButton(u"Refresh"_s, &window);
    auto *const remove = new QPushButton(u"Remove"_s, &window);
    row->addWidget(refresh);
    row->addWidget(remove);
    QSignalSpy refreshed(refresh, &QPushButton::clicked);
    QSignalSpy removed(remove, &QPushButton::clicked);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    refresh->setFocus(Qt::TabFocusReason);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(QApplication::focusWidget(), key);
    QCOMPARE(refreshed.count(), 3);
    QCOMPARE(removed.count(), 0);
}

void TestSmallParts::buttonsThatReturnPressesLookAsEver()
{
    QWidget window;
    auto *const row = new QHBoxLayout(&window);
    auto *const one = new QPushButton(u"Refresh"_s, &window);
    auto *const other = new QPushButton(u"Remove"_s, &window);
    row->addWidget(one);
    row->addWidget(other);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    one->setFocus(Qt::TabFocusReason);
    QVERIFY(one->autoDefault() && one->isDefault());
    const QSize size = one->sizeHint();
    const QImage focused = one->grab().toImage();
    other->setFocus(Qt::TabFocusReason);
    const QImage left = one->grab().toImage();
    one->setAutoDefault(false);
    QCOMPARE(one->sizeHint(), size);
    QCOMPARE(one->grab().toImage(), left);
    one->setFocus(Qt::TabFocusReason);
    QVERIFY(!one->isDefault());
    QCOMPARE(one->grab().toImage(), focused);
}

// Also where another button comes first, and none is pressed that its dialog took out.
void TestSmallParts::returnInADialogPressesItsDefault()
{
    QDialog dialog;
    auto *const column = new QVBoxLayout(&dialog);
    auto *const field = new QLineEdit(&dialog);
    auto *const cancel = new QPushButton(u"Cancel"_s, &dialog);
    auto *const start = new QPushButton(u"Start"_s, &dialog);
    cancel->setAutoDefault(false);
    start->setDefault(true);
    for (QWidget *const each : QList<QWidget *>{field, cancel, start})
        column->addWidget(each);
    QSignalSpy cancelled(cancel, &QPushButton::clicked);
    QSignalSpy started(start, &QPushButton::clicked);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(!cancel->autoDefault());
    field->setFocus(Qt::TabFocusReason);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(started.count(), 1);
    QCOMPARE(cancelled.count(), 0);
}

void TestSmallParts::wordsOfARungStandOnOneLine()
{
    LadderList list;
    list.setRungs({{.title = u"HHH"_s, .state = LadderRung::State::Passed, .detail = u"EEE"_s, .reply = 7}});
    list.resize(400, 60);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const auto baseline = [&list](const QString &text) {
        const QList<QLabel *> labels = list.findChildren<QLabel *>();
        const auto found = std::find_if(
            labels.cbegin(), labels.cend(), [&text](const QLabel *label) { return label->text() == text; });
        return found == labels.cend() ? -1 : (*found)->mapTo(&list, QPoint()).y() + lowestInk(**found);
    };
    QVERIFY(baseline(u"HHH"_s) > 0);
    QVERIFY(std::abs(baseline(u"EEE"_s) - baseline(u"HHH"_s)) <= 1);
}

QTEST_MAIN(TestSmallParts)
#include "test_smallparts.moc"
