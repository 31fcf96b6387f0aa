// What the pages show of a customer's teams on each edition of the server: connected as a person does it,
// every list that the server has is on the page, and what it has not is said.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

#include "models/core/tablemodel.h"
#include "tests/faults/openwindow.h"
#include "tests/programs/sandboxprogram.h"
#include "ui/kit/tableview.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms

const QStringList &comparedPages()
{
    static const QStringList pages{u"bookings"_s, u"eventtypes"_s, u"schedules"_s};
    return pages;
}

struct ServerList
{
    QString label; // as the page names it
    QString path;
};

QStringList labelsOf(const QList<ServerList> &lists)
{
    QStringList labels;
    for (const ServerList &list : lists)
        labels.append(list.label);
    labels.sort();
    return labels;
}

QByteArray versionOf(const QString &page)
{
    if (page == "bookings"_L1)
        return "2024-08-13";
    return page == "eventtypes"_L1 ? "2024-06-14" : "2024-06-11";
}

} // namespace

class TestPagesOfEditions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void everyListTheServerHasIsOnThePage_data();
    void everyListTheServerHasIsOnThePage();

private:
    void connectTo(const QString &kind, const QString &edition);
    // The rows of a list, asked past the console; nothing: the server has no such list.
    std::optional<QJsonArray> fetched(const QString &path, const QByteArray &version = {});
    QSet<QString> idsOf(const QString &page, const QList<ServerList> &lists);
    QSet<QString> shownIds(const QString &page);
    QStringList shownSources(const QString &page);
    QString bannersOf(const QString &page);
    QList<ServerList> ownLists(const QString &page);
    QList<ServerList> teamLists(const QString &page);
    QList<ServerList> organizationLists(const QString &page);

    QNetworkAccessManager m_network;
    std::unique_ptr<SandboxProgram> m_server;
    std::unique_ptr<OpenWindow> m_open;
};

void TestPagesOfEditions::cleanup()
{
    m_open.reset();
    m_server.reset();
}

void TestPagesOfEditions::connectTo(const QString &kind, const QString &edition)
{
    m_server = std::make_unique<SandboxProgram>(QStringList{u"--kind"_s, kind, u"--edition"_s, edition,
        u"--people"_s, u"20"_s, u"--bookings"_s, u"80"_s, u"--seed"_s, u"7"_s, u"--limit"_s, u"50000/60"_s});
    QVERIFY(m_server->isReady());
    Profile profile;
    profile.id = u"editions"_s;
    profile.name = u"Field studio"_s;
    profile.base = m_server->base();
    profile.credential = CredentialKind::ApiKey;
    profile.inMemory = true;
    m_open = std::make_unique<OpenWindow>(profile, ApiKey{m_server->ownersKey()});
    QTRY_VERIFY_WITH_TIMEOUT(m_open->isLoaded(comparedPages()), Patience);
}

std::optional<QJsonArray> TestPagesOfEditions::fetched(const QString &path, const QByteArray &version)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(QUrl(m_server->base().toString() + "/v2"_L1 + path));
    request.setRawHeader("Authorization", "Bearer " + m_server->ownersKey().toUtf8());
    if (!version.isEmpty())
        request.setRawHeader("cal-api-version", version);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(Patience) || reply->error() != QNetworkReply::NoError)
        return std::nullopt;
    return QJsonDocument::fromJson(reply->readAll()).object()["data"_L1].toArray();
}

QSet<QString> TestPagesOfEditions::idsOf(const QString &page, const QList<ServerList> &lists)
{
    QSet<QString> ids;
    for (const ServerList &list : lists) {
        const QJsonArray rows = fetched(list.path, versionOf(page)).value_or(QJsonArray());
        for (const QJsonValue &row : rows)
            ids.insert(
                page == "bookings"_L1 ? row["uid"_L1].toString() : QString::number(row["id"_L1].toInteger()));
    }
    return ids;
}

QSet<QString> TestPagesOfEditions::shownIds(const QString &page)
{
    QSet<QString> ids;
    const QAbstractItemModel *const model = m_open->page(page)->view()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        ids.insert(model->index(row, 0).data(IdRole).toString());
    return ids;
}

QStringList TestPagesOfEditions::shownSources(const QString &page)
{
    QStringList sources = m_open->page(page)->shown().sources.split(u", "_s);
    sources.sort();
    return sources;
}

QString TestPagesOfEditions::bannersOf(const QString &page)
{
    QStringList texts;
    for (const PageNotice &notice : m_open->page(page)->shown().banners)
        texts.append(notice.content.title + u' ' + notice.content.reason);
    return texts.join(u'\n');
}

QList<ServerList> TestPagesOfEditions::ownLists(const QString &page)
{
    if (page == "bookings"_L1)
        return {{u"Your own bookings"_s, u"/bookings?take=250"_s}};
    if (page == "schedules"_L1)
        return {{u"Your own schedules"_s, u"/schedules"_s}};
    const QString name = m_open->room().session().capabilities().facts().username;
    return {{u"Your own event types"_s, "/event-types?username="_L1 + name}};
}

QList<ServerList> TestPagesOfEditions::teamLists(const QString &page)
{
    const QString what = page == "bookings"_L1 ? u"Bookings"_s
        : page == "schedules"_L1               ? u"Schedules"_s
                                               : u"Event types"_s;
    const QString rest
        = page == "bookings"_L1 ? u"/bookings?take=250"_s : u'/' + what.toLower().replace(u' ', u'-');
    const qint64 organization = m_server->organizationId();
    const QString teams = organization == 0 ? u"/teams"_s : u"/organizations/%1/teams"_s.arg(organization);
    const QJsonArray named = fetched(teams).value_or(QJsonArray());
    QList<ServerList> lists;
    for (const QJsonValue &team : named)
        lists.append({what + " of team "_L1 + team["name"_L1].toString(),
            teams + u'/' + QString::number(team["id"_L1].toInteger()) + rest});
    return lists;
}

QList<ServerList> TestPagesOfEditions::organizationLists(const QString &page)
{
    if (page == "eventtypes"_L1)
        return ownLists(page) + teamLists(page);
    return {{"All "_L1 + page + " of the organization"_L1,
        u"/organizations/%1/%2?take=250"_s.arg(m_server->organizationId()).arg(page)}};
}

void TestPagesOfEditions::everyListTheServerHasIsOnThePage_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QStringList>("withTeams"); // pages whose lists of each team the server has
    QTest::addColumn<CustomerKind>("customer");
    QTest::addColumn<QString>("notice"); // on Bookings; empty: none
    QTest::newRow("team, hosted") << u"team"_s << u"hosted"_s << comparedPages() << CustomerKind::Teams
                                  << u"outside a team's event types"_s;
    QTest::newRow("team, full") << u"team"_s << u"full"_s << QStringList{u"eventtypes"_s, u"schedules"_s}
                                << CustomerKind::Teams
                                << u"Bookings of the teams are left out: This server does not have"_s;
    // An edition without teams: whoever signs is alone there.
    QTest::newRow("team, community") << u"team"_s << u"community"_s << QStringList()
                                     << CustomerKind::Individual << QString();
    QTest::newRow("organization, hosted") << u"organization"_s << u"hosted"_s << QStringList{u"eventtypes"_s}
                                          << CustomerKind::Organizations << QString();
}

void TestPagesOfEditions::everyListTheServerHasIsOnThePage()
{
    QFETCH(QString, kind);
    QFETCH(QString, edition);
    QFETCH(QStringList, withTeams);
    QFETCH(CustomerKind, customer);
    QFETCH(QString, notice);
    connectTo(kind, edition);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(m_open->room().session().capabilities().facts().customer, customer);
    for (const QString &page : comparedPages()) {
        const QList<ServerList> teams = teamLists(page);
        QCOMPARE(teams.isEmpty(), edition == "community"_L1);
        QList<ServerList> lists = ownLists(page);
        if (kind == "organization"_L1)
            lists = organizationLists(page);
        else if (withTeams.contains(page))
            lists += teams;
        QTRY_COMPARE_WITH_TIMEOUT(shownSources(page), labelsOf(lists), Patience);
        const QSet<QString> expected = idsOf(page, lists);
        QTRY_COMPARE_WITH_TIMEOUT(shownIds(page), expected, Patience);
        // Of the teams there is more than one's own, or the server has nothing of them.
        const QSet<QString> own = idsOf(page, ownLists(page));
        QVERIFY2(!own.isEmpty(), qPrintable(page));
        if (withTeams.contains(page))
            QVERIFY2(expected.size() > own.size(), qPrintable(page));
        else if (kind == "team"_L1 && !teams.isEmpty())
            QVERIFY2(!fetched(teams.constFirst().path, versionOf(page)), qPrintable(page));
    }
    const QString told = bannersOf(u"bookings"_s);
    QVERIFY2(notice.isEmpty() ? told.isEmpty() : told.contains(notice), qPrintable(told));
}

QTEST_MAIN(TestPagesOfEditions)
#include "test_pagesofeditions.moc"
