// Text twice as large in a window of 1280 x 800: everything fits, and what is cut can be read in its tooltip.
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include "app/calends/translations.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "tests/gui/pages/visitedplaces.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60'000; // ms
constexpr int Settling = 2'000; // ms
constexpr QSize Room(1280, 800);
constexpr int TwiceTheSize = 26; // px, of the 13 that the measures are given for

bool scrolls(const QWidget &widget)
{
    for (const QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above))
            return true;
    }
    return false;
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? button->text() : QString();
}

// The text needs more than the widget has.
bool isNarrow(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && label->wordWrap())
        return label->height() < label->heightForWidth(label->width());
    return widget.width() < widget.sizeHint().width() || widget.height() < widget.fontMetrics().height();
}

// Known to tell what they cut: these paint themselves.
bool tellsWhatItCuts(const QWidget &widget)
{
    const auto *label = qobject_cast<const TextLabel *>(&widget);
    return (label && label->isElided()) || !widget.toolTip().isEmpty()
        || widget.inherits("Calends::SidebarItem");
}

QString described(const QWidget &widget)
{
    return u"%1 “%2” %3x%4 of %5x%6"_s
        .arg(QString::fromLatin1(widget.metaObject()->className()), textOf(widget))
        .arg(widget.width())
        .arg(widget.height())
        .arg(widget.sizeHint().width())
        .arg(widget.sizeHint().height());
}

// Seen in part only, though nothing scrolls it.
bool isCutOff(const QWidget &widget)
{
    if (scrolls(widget))
        return false;
    for (const QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (!above->rect().contains(QRect(widget.mapTo(above, QPoint()), widget.size())))
            return true;
        if (above->isWindow())
            break;
    }
    return false;
}

QStringList troublesIn(QWidget &window)
{
    QStringList troubles;
    const QSize size = window.size();
    if (size.width() > Room.width() || size.height() > Room.height())
        troubles.append(u"%1 is %2 x %3"_s.arg(window.windowTitle()).arg(size.width()).arg(size.height()));
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const auto *area = qobject_cast<const QScrollArea *>(widget);
        if (area && area->widget() && area->widget()->width() > area->viewport()->width())
            troubles.append("to be scrolled sideways: "_L1 + described(*area->widget()));
        if (textOf(*widget).isEmpty())
            continue;
        if (isNarrow(*widget) && !tellsWhatItCuts(*widget))
            troubles.append("cut: "_L1 + described(*widget));
        if (isCutOff(*widget))
            troubles.append("outside: "_L1 + described(*widget));
    }
    return troubles;
}

// In the window, its dialogs and what pops up.
QStringList troublesAbove(QWidget &window)
{
    QStringList troubles = troublesIn(window);
    const QList<QWidget *> above = window.findChildren<QWidget *>();
    for (QWidget *candidate : above) {
        if (candidate->isWindow() && candidate->isVisible())
            troubles += troublesIn(*candidate);
    }
    return troubles;
}

} // namespace

class TestLargeText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPlaceFits_data();
    void everyPlaceFits();
};

void TestLargeText::everyPlaceFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void TestLargeText::everyPlaceFits()
{
    QFETCH(QString, language);
    installTranslations(*QCoreApplication::instance(), language);
    SandboxConsole console(u"platform"_s, u"essentials"_s);
    QTRY_VERIFY_WITH_TIMEOUT(console.isSettled(), Patience);
    MainWindow &window = console.console().window();
    window.resize(Room);
    int troubles = 0;
    const QList<VisitedPlace> places = visitedPlaces(console);
    for (const VisitedPlace &place : places) {
        place.open();
        QTRY_VERIFY2(place.isThere(), qPrintable(place.name));
        // What was opened has yet to be laid out.
        QStringList found;
        const bool fits = QTest::qWaitFor(
            [&found, &window] {
                found = troublesAbove(window);
                return found.isEmpty();
            },
            Settling);
        for (int i = 0; !fits && i < found.size(); ++i)
            qWarning().noquote() << place.name << found.at(i);
        troubles += int(found.size());
        place.leave();
    }
    QCOMPARE(troubles, 0);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QFont font = QApplication::font();
    font.setPixelSize(TwiceTheSize);
    QApplication::setFont(font);
    QApplication::setStyle(new Style(Theme::Light));
    TestLargeText test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_largetext.moc"
