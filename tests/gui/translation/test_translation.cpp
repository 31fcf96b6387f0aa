// The window speaks another language when a catalogue is there, and English reads right with every count.
#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include "app/calends/accountroom.h"
#include "app/calends/console.h"
#include "app/calends/pseudotranslation.h"
#include "app/calends/translations.h"
#include "models/eventtypes/recurrence.h"
#include "tests/gui/translation/catalogue.h"
#include "ui/kit/inspector.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms

QString quoted(const QString &text) { return u"«"_s + text + u"»"_s; }

QStringList headersOf(const ResourcePage &page)
{
    const QAbstractItemModel *const rows = page.view()->model();
    QStringList headers;
    for (int column = 0; column < rows->columnCount(); ++column) {
        if (!rows->headerData(column, Qt::Horizontal, OfferedRole).toBool())
            headers.append(rows->headerData(column, Qt::Horizontal).toString());
    }
    return headers;
}

QStringList visibleTexts(const QWidget &window)
{
    QStringList texts;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        texts.append(widget->accessibleName());
    }
    return texts;
}

} // namespace

class TestTranslation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyCountReadsRightInEnglish();
    void longerWordsKeepTheirPlaces();
    void aTranslationIsSeenInTheWindow();

private:
    void open();
    ResourcePage *page(const QString &id)
    {
        Workspace *const workspace = m_console->window().workspace();
        return workspace ? qobject_cast<ResourcePage *>(workspace->page(id)) : nullptr;
    }

    QTemporaryDir m_folder;
    QTranslator m_translator;
    std::unique_ptr<Console> m_console;
};

void TestTranslation::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    installTranslations(*QCoreApplication::instance());
}

void TestTranslation::everyCountReadsRightInEnglish()
{
    const QList<CountedText> texts = countedTexts(m_folder.path());
    QVERIFY(texts.size() > 5);
    for (const CountedText &text : texts) {
        const auto of = [&text](int count) {
            return QCoreApplication::translate(
                text.context.constData(), text.source.constData(), text.comment.constData(), count);
        };
        for (const int count : {0, 1, 2, 21})
            QVERIFY2(!of(count).contains("(s)"_L1), qPrintable(of(count)));
        QVERIFY2(of(2).contains(u'2'), qPrintable(of(2)));
        if (text.source.contains("(s)"))
            QVERIFY2(of(2) != of(1).replace(u'1', u'2'), qPrintable(of(1)));
    }
    Seats seats;
    seats.seatsPerTimeSlot = 1;
    QCOMPARE(wording(seats), u"1 seat"_s);
    seats.seatsPerTimeSlot = 12;
    QCOMPARE(wording(seats), u"12 seats"_s);
}

void TestTranslation::longerWordsKeepTheirPlaces()
{
    const QTranslator none;
    const PseudoTranslation pseudo(none);
    const QChar mark(0x200f);
    QCOMPARE(
        pseudo.translate("Page", "Page %1 of %n", nullptr, -1), QString(mark + u"[Págé %1 óf %n~~~~]"_s));
    QCOMPARE(
        pseudo.translate("Page", "<b>a</b> &amp;", nullptr, -1), QString(mark + u"[<b>á</b> &amp;~~~~]"_s));
    QVERIFY(pseudo.translate("QShortcut", "Ctrl", nullptr, -1).isEmpty());
}

void TestTranslation::open()
{
    CommandLine line;
    line.sandbox = true;
    line.sandboxProgram = QStringLiteral(CALENDS_SANDBOX_PROGRAM);
    line.kind = u"platform"_s;
    line.plan = u"essentials"_s;
    line.people = u"20"_s;
    line.bookings = u"40"_s;
    m_console = std::make_unique<Console>(line);
    m_console->start();
    for (const QString &id : {u"bookings"_s, u"eventtypes"_s, u"schedules"_s, u"people"_s})
        QTRY_VERIFY_WITH_TIMEOUT(page(id) && page(id)->shown().body == PageView::Body::Rows, Patience);
    QVERIFY(QTest::qWaitForWindowExposed(&m_console->window()));
}

void TestTranslation::aTranslationIsSeenInTheWindow()
{
    const QString catalogue = quotingCatalogue(m_folder.path());
    QVERIFY(!catalogue.isEmpty());
    QVERIFY(m_translator.load(catalogue));
    QVERIFY(QCoreApplication::installTranslator(&m_translator));
    open();
    Workspace &workspace = *m_console->window().workspace();
    const auto seen
        = [this](const QString &text) { return visibleTexts(m_console->window()).contains(quoted(text)); };

    // Titles are of ui/bookings … ui/people; headers and sources of the folders in models.
    const QList<std::array<QString, 4>> pages{
        {u"bookings"_s, u"Bookings"_s, u"Start"_s, u"All bookings of the organization"_s},
        {u"eventtypes"_s, u"Event types"_s, u"Owner or team"_s, u"Your own event types"_s},
        {u"schedules"_s, u"Schedules"_s, u"Time zone"_s, u"All schedules of the organization"_s},
        {u"people"_s, u"Managed users"_s, u"Week start"_s, u"Organization users"_s}};
    for (const auto &[id, title, header, source] : pages) {
        workspace.navigator().go({id, {}});
        QTRY_VERIFY2(seen(title), qPrintable(title));
        QVERIFY2(headersOf(*page(id)).contains(quoted(header)), qPrintable(header));
        QTRY_VERIFY2_WITH_TIMEOUT(page(id)->shown().sources.contains(quoted(source)),
            qPrintable(page(id)->shown().sources), Patience);
    }

    // ui/kit, models/core: the inspector with the fields of a value.
    page(u"people"_s)->view()->setCurrentIndex(page(u"people"_s)->view()->model()->index(0, 0));
    QTRY_VERIFY(seen(u"Inspector"_s));
    const InspectorContent person = page(u"people"_s)->inspected();
    QCOMPARE(person.tabs.at(0).title, quoted(u"Summary"_s));
    QStringList fields;
    for (const InspectorLine &line : person.tabs.at(1).sections.constFirst().lines)
        fields.append(line.label);
    QVERIFY2(fields.contains(quoted(u"User name"_s)), qPrintable(fields.join(u' ')));

    // ui/shell, models/account, models/operations: what the account may do.
    workspace.navigator().go({u"capabilities"_s, {}});
    QTRY_VERIFY(seen(u"What this account may do"_s));
    auto *groups = workspace.currentPage()->findChild<TableView *>();
    int off = 0;
    for (int row = 0; row < groups->model()->rowCount(); ++row) {
        const QString why = groups->model()->index(row, 3).data().toString();
        QVERIFY2(why.isEmpty() || why.startsWith(u'«'), qPrintable(why));
        off += why.isEmpty() ? 0 : 1;
    }
    QVERIFY(off > 0);
    groups->setCurrentIndex(groups->model()->index(0, 0));
    const InspectorContent group = workspace.currentPage()->inspected();
    QVERIFY(group.tabs.constFirst().sections.constLast().lines.constFirst().value.startsWith(u'«'));
}

QTEST_MAIN(TestTranslation)
#include "test_translation.moc"
