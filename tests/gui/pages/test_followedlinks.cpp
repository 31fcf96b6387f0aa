// A link to a row that is not in the list of its page: what is said, what loads it, and that it never comes
// in the way of what the person does meanwhile.
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

#include "app/calends/accountroom.h"
#include "models/bookings/bookingtable.h"
#include "models/eventtypes/eventtype.h"
#include "models/operations/table.h"
#include "models/people/persontable.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "ui/kit/filteredit.h"
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

QString questionsOf(const ResourcePage &page)
{
    QStringList texts;
    const InspectorContent content = page.inspected();
    for (const InspectorTab &tab : content.tabs) {
        for (const InspectorSection &section : tab.sections) {
            if (section.heading != "Questions"_L1)
                continue;
            for (const InspectorLine &line : section.lines)
                texts.append(line.value);
        }
    }
    return texts.join(u'\n');
}

QString currentId(const ResourcePage &page) { return page.view()->currentIndex().data(IdRole).toString(); }

PageNotice firstNotice(const ResourcePage &page) { return page.shown().banners.value(0); }

bool press(const QWidget &page, const QString &text)
{
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == text) {
            button->click();
            return true;
        }
    }
    return false;
}

} // namespace

class TestFollowedLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_console.reset(); }
    void aBookingsEventTypeIsLoadedWhenItIsNotInTheList();
    void whatThePersonDoesMeanwhileStays();
    void whereTheFilterHidesItOneStepShowsIt();
    void whatNobodyHasIsSaidToBeMissing();
    void aPersonWhoLentATokenIsAskedAsThatPerson();

private:
    struct Wanted
    {
        QString booking;
        QString eventType;
        QString host; // user name
    };
    Wanted missingEventType();
    bool isListed(const QString &eventType) const
    {
        const auto *const table = qobject_cast<TableModel *>(types().view()->model());
        return table->contains(eventType);
    }
    ResourcePage &types() const { return *m_console->page(u"eventtypes"_s); }
    void followLink(const Wanted &wanted);

    std::unique_ptr<SandboxConsole> m_console;
};

void TestFollowedLinks::init()
{
    QApplication::setStyle(new Style(Theme::Light));
    m_console = std::make_unique<SandboxConsole>(u"platform"_s, u"essentials"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_console->isSettled(), Patience);
    QVERIFY(QTest::qWaitForWindowActive(&m_console->console().window()));
}

// A managed user's: the account lists its own and its teams' only.
TestFollowedLinks::Wanted TestFollowedLinks::missingEventType()
{
    const auto *const bookings
        = dynamic_cast<BookingTable *>(m_console->page(u"bookings"_s)->view()->model());
    for (int row = 0; bookings && row < bookings->rowCount(); ++row) {
        const Booking *const booking = bookings->valueAt(row);
        const QString eventType = QString::number(booking->eventTypeId.value());
        const QList<BookingHost> hosts = booking->hosts.value();
        if (!hosts.isEmpty() && !isListed(eventType) && !booking->eventType.value().slug.value().isEmpty())
            return {booking->uid.value(), eventType, hosts.constFirst().username.value()};
    }
    return {};
}

void TestFollowedLinks::followLink(const Wanted &wanted)
{
    QVERIFY2(!wanted.host.isEmpty(), "every booking's event type is listed: nothing to follow");
    Workspace &workspace = m_console->workspace();
    workspace.navigator().go({u"bookings"_s, wanted.booking});
    const auto link = [&workspace]() -> QLabel * {
        const QList<QLabel *> labels = workspace.inspector()->findChildren<QLabel *>();
        for (QLabel *label : labels) {
            if (label->isVisible() && label->accessibleName().startsWith("Event type"_L1)
                && label->text().contains("<a"_L1))
                return label;
        }
        return nullptr;
    };
    QTRY_VERIFY(link());
    QTest::mouseClick(link(), Qt::LeftButton, {}, {10, link()->fontMetrics().height() / 2});
    QTRY_COMPARE(workspace.currentPage()->id(), u"eventtypes"_s);
}

void TestFollowedLinks::aBookingsEventTypeIsLoadedWhenItIsNotInTheList()
{
    const Wanted wanted = missingEventType();
    types().view()->setCurrentIndex(types().view()->model()->index(1, 0));
    followLink(wanted);
    const PageNotice notice = firstNotice(types());
    QCOMPARE(notice.content.title, QString(wanted.eventType + u" is not in this list"));
    QCOMPARE(notice.step, NextStep::LoadOwner);
    QVERIFY(notice.content.reason.contains(wanted.host));
    // Nothing else is shown in its place.
    QVERIFY(types().inspected().isEmpty());
    QVERIFY(!m_console->workspace().inspector()->isVisible());
    QVERIFY(!isListed(wanted.eventType));

    QVERIFY(press(types(), QString("Load those of "_L1 + wanted.host)));
    QTRY_COMPARE_WITH_TIMEOUT(currentId(types()), wanted.eventType, Patience);
    QCOMPARE(types().inspected().id, wanted.eventType);
    QVERIFY(m_console->workspace().inspector()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(types().shown().progress.isEmpty(), Patience);
    for (const PageNotice &left : types().shown().banners)
        QVERIFY2(!left.content.title.contains(wanted.eventType), qPrintable(left.content.title));
}

void TestFollowedLinks::whatThePersonDoesMeanwhileStays()
{
    const Wanted wanted = missingEventType();
    followLink(wanted);
    QVERIFY(press(types(), QString("Load those of "_L1 + wanted.host)));
    QCOMPARE(firstNotice(types()).step, NextStep::None); // it is on its way
    const QString chosen = types().view()->model()->index(1, 0).data(IdRole).toString();
    types().view()->setCurrentIndex(types().view()->model()->index(1, 0));
    types().filter()->setText(u"e"_s);
    QCOMPARE(currentId(types()), chosen);
    types().focusFilter();
    QTRY_VERIFY_WITH_TIMEOUT(isListed(wanted.eventType) && types().shown().progress.isEmpty(), Patience);
    QCOMPARE(currentId(types()), chosen);
    QVERIFY(types().filter()->hasFocus());
    QCOMPARE(types().filter()->text(), u"e"_s);

    // Nor does it come for who went to another page and back.
    m_console->workspace().navigator().go({u"people"_s, {}});
    types().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(types().shown().progress.isEmpty(), Patience);
    m_console->workspace().navigator().go({u"eventtypes"_s, {}});
    QCOMPARE(currentId(types()), chosen);
}

void TestFollowedLinks::whereTheFilterHidesItOneStepShowsIt()
{
    const Wanted wanted = missingEventType();
    types().filter()->setText(u"owner:nobody"_s);
    followLink(wanted);
    QVERIFY(press(types(), QString("Load those of "_L1 + wanted.host)));
    QTRY_COMPARE_WITH_TIMEOUT(firstNotice(types()).step, NextStep::ShowSought, Patience);
    QCOMPARE(types().filter()->text(), u"owner:nobody"_s);
    QVERIFY(press(types(), u"Show it"_s));
    QCOMPARE(currentId(types()), wanted.eventType);
    QCOMPARE(types().filter()->text(), QString());
}

void TestFollowedLinks::whatNobodyHasIsSaidToBeMissing()
{
    const QString nobodys = u"987654321"_s;
    m_console->workspace().navigator().go({u"eventtypes"_s, nobodys});
    PageNotice notice = firstNotice(types());
    QCOMPARE(notice.content.title, QString(nobodys + u" is not in this list"));
    QCOMPARE(notice.step, NextStep::LoadWhole);
    QVERIFY(!notice.content.reason.isEmpty());
    QVERIFY(press(types(), notice.content.nextStep));
    QTRY_VERIFY_WITH_TIMEOUT(types().shown().progress.isEmpty(), Patience);

    const QString host = missingEventType().host;
    m_console->workspace().navigator().go({.page = u"eventtypes"_s, .row = nobodys, .username = host});
    QVERIFY(press(types(), QString("Load those of "_L1 + host)));
    QTRY_COMPARE_WITH_TIMEOUT(firstNotice(types()).step, NextStep::LoadWhole, Patience);
    QVERIFY(firstNotice(types()).content.reason.contains("deleted"_L1));

    // Whoever chooses a row has moved on.
    types().view()->setCurrentIndex(types().view()->model()->index(0, 0));
    notice = firstNotice(types());
    QVERIFY2(!notice.content.title.contains(nobodys), qPrintable(notice.content.title));
}

void TestFollowedLinks::aPersonWhoLentATokenIsAskedAsThatPerson()
{
    Session &session = m_console->console().room()->session();
    const ManagedUserToken lent = m_console->console().sandbox().account().managedUser;
    const auto *const people
        = dynamic_cast<ValueTable<Person> *>(m_console->page(u"people"_s)->view()->model());
    const Person *const person = people ? people->find(QString::number(lent.userId)) : nullptr;
    QVERIFY(person);
    const QString username = person->user.username.value();
    const auto ask = [&] {
        m_console->workspace().navigator().go({u"people"_s, {}});
        m_console->workspace().navigator().go({.page = u"eventtypes"_s, .username = username});
        QTRY_VERIFY_WITH_TIMEOUT(types().shown().progress.isEmpty(), Patience);
    };
    const auto isAskedByToken = [&session, &username] {
        const auto &requests = session.log().requests();
        const auto last = std::find_if(requests.rbegin(), requests.rend(), [&](const LoggedRequest &request) {
            return request.operation == &Operations::getEventTypes.row() && request.url.contains(username);
        });
        return last != requests.rend()
            && std::any_of(
                last->requestHeaders.cbegin(), last->requestHeaders.cend(), [](const auto &header) {
                    return header.first.compare("authorization", Qt::CaseInsensitive) == 0;
                });
    };
    const auto saysHidden = [this] {
        const QList<PageNotice> &notices = types().shown().banners;
        return std::any_of(notices.cbegin(), notices.cend(), [](const PageNotice &notice) {
            return QString(notice.content.title + notice.content.reason)
                .contains("told to their owner only"_L1);
        });
    };
    // The first that is the person's own, to be read whole.
    const auto choose = [&] {
        const auto *const table = dynamic_cast<ValueTable<EventType> *>(types().view()->model());
        QVERIFY(table);
        for (int row = 0; row < table->rowCount(); ++row) {
            const EventType *const type = table->find(table->index(row, 0).data(IdRole).toString());
            if (type && type->ownerId.value() == lent.userId && type->teamId.value() == 0) {
                types().view()->setCurrentIndex({});
                types().view()->setCurrentIndex(table->index(row, 0));
                return;
            }
        }
        QFAIL("the person has no event type");
    };
    ask();
    QVERIFY(!isAskedByToken());
    QVERIFY(saysHidden());
    choose();
    QVERIFY2(questionsOf(types()).contains("lend a token"_L1), qPrintable(questionsOf(types())));

    const QFuture<VaultResult> kept = session.keepPerson(lent);
    QTRY_VERIFY_WITH_TIMEOUT(kept.isFinished(), Patience);
    ask();
    QVERIFY(isAskedByToken());
    QVERIFY(!saysHidden());
    choose();
    QTRY_VERIFY_WITH_TIMEOUT(
        types().inspected().logEntry != 0 && !questionsOf(types()).contains("lend"_L1), Patience);
    // A refresh goes on as that person, until the token is taken back.
    types().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(types().shown().progress.isEmpty(), Patience);
    QVERIFY(isAskedByToken());
    const QFuture<VaultResult> forgotten = session.forgetPerson(lent.userId);
    QTRY_VERIFY_WITH_TIMEOUT(forgotten.isFinished() && !isAskedByToken(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(types().shown().progress.isEmpty(), Patience);
    types().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(types().shown().progress.isEmpty(), Patience);
    QVERIFY(!isAskedByToken());
    QVERIFY(saysHidden());
}

QTEST_MAIN(TestFollowedLinks)
#include "test_followedlinks.moc"
