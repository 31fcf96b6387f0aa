// What an account is administered by, in the whole window: OAuth clients, webhooks, teams and who is in them.
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

#include "models/api/requestlog.h"
#include "models/changes/changepacking.h"
#include "models/managedusers/manageduserchanges.h"
#include "models/teams/membershipchanges.h"
#include "models/teams/membershiptable.h"
#include "tests/gui/pages/recordedwrites.h"
#include "tests/gui/pages/windowediting.h"
#include "ui/changes/changeform.h"
#include "ui/changes/changeformrow.h"
#include "ui/changes/previewpage.h"
#include "ui/kit/statepanel.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = WindowEditing::Patience;

constexpr QLatin1StringView Clients("oauthclients");
constexpr QLatin1StringView Webhooks("webhooks");
constexpr QLatin1StringView Teams("teams");
constexpr QLatin1StringView Memberships("memberships");

QString valueOf(const InspectorContent &content, const QString &label)
{
    for (const InspectorTab &tab : content.tabs) {
        for (const InspectorSection &section : tab.sections) {
            for (const InspectorLine &line : section.lines) {
                if (line.label == label)
                    return line.value;
            }
        }
    }
    return {};
}

} // namespace

class TestAdministration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void aListIsAskedForOnTheFirstVisit_data();
    void aListIsAskedForOnTheFirstVisit();
    void aClientTellsHowManyHangOnIt();
    void everyRowIsInspectedAndEdited_data();
    void everyRowIsInspectedAndEdited();
    void aTeamLivesFromItsFormToItsTypedName();
    void whatWasChangedUnseenIsListedAfterwards();
    void aClientLivesFromItsFormToItsTypedName();
    void aWebhookLivesFromItsFormToItsTypedName();
    void nothingWasWrittenPastTheChangeLog();

private:
    bool isApplied(const ChangeJob *job) const
    {
        const bool isApplied = job && job->count(ChangeState::Applied) == 1;
        if (job && !isApplied)
            qWarning("%d: %s", int(job->result(0).state), qPrintable(job->result(0).reason));
        return isApplied;
    }
    QStringList peopleOfOwnClient();
    void addPersonTo(const QString &client);
    void checkNowhereElse(const QByteArray &secret, const ChangeJob *job);

    std::unique_ptr<SandboxConsole> m_sample;
    std::unique_ptr<WindowEditing> m_editing;
};

void TestAdministration::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    m_sample = std::make_unique<SandboxConsole>(u"platform"_s, u"essentials"_s, 20);
    m_editing = std::make_unique<WindowEditing>(*m_sample);
    QVERIFY(m_editing->isReady());
}

void TestAdministration::cleanupTestCase()
{
    m_editing.reset();
    m_sample.reset();
}

void TestAdministration::init() { m_editing->account().pending().discard(); }

void TestAdministration::aListIsAskedForOnTheFirstVisit_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<bool>("isAskedBefore"); // for the names of what lies below the account
    QTest::addColumn<bool>("hasRows");
    QTest::newRow("memberships") << QString(Memberships)
                                 << "getOrganizationsByOrgIdTeamsByTeamIdMemberships"_ba << false << true;
    QTest::newRow("webhooks") << QString(Webhooks) << "getOauthClientsByClientIdWebhooks"_ba << false
                              << false;
    QTest::newRow("clients") << QString(Clients) << "getOauthClients"_ba << true << true;
    QTest::newRow("teams") << QString(Teams) << "getOrganizationsByOrgIdTeams"_ba << true << true;
}

void TestAdministration::aListIsAskedForOnTheFirstVisit()
{
    QFETCH(const QString, page);
    QFETCH(const QByteArray, operation);
    QFETCH(const bool, isAskedBefore);
    QFETCH(const bool, hasRows);
    ResourcePage &shown = m_editing->page(page);
    const int before = m_editing->asked(operation.toStdString());
    QCOMPARE(before > 0, isAskedBefore);
    QCOMPARE(shown.view()->model()->rowCount(), 0);
    m_editing->go(page);
    QTRY_VERIFY_WITH_TIMEOUT(m_editing->isQuiet(page), Patience);
    QVERIFY(m_editing->asked(operation.toStdString()) > before);
    QCOMPARE(shown.view()->model()->rowCount() > 0, hasRows);
    QCOMPARE(shown.shown().body, hasRows ? PageView::Body::Rows : PageView::Body::Panel);
    QVERIFY(hasRows || !shown.shown().panel.content.reason.isEmpty());
    QVERIFY(shown.shown().banners.isEmpty() || !shown.shown().banners.constFirst().content.title.isEmpty());
}

// The people were read before, the webhooks are with the clients.
void TestAdministration::aClientTellsHowManyHangOnIt()
{
    const QString own = m_editing->session().profile().clientId;
    const QString people = QString::number(peopleOfOwnClient().size());
    QVERIFY(people != u"0"_s);
    m_editing->go(Clients);
    QTRY_COMPARE_WITH_TIMEOUT(m_editing->cell(Clients, own, "people"), people, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_editing->cell(Clients, own, "webhooks"), u"0"_s, Patience);
    const InspectorContent content = m_editing->page(Clients).inspectedAt(own);
    QCOMPARE(valueOf(content, u"Managed users"_s), people);
    QCOMPARE(valueOf(content, u"Webhooks"_s), u"0"_s);
}

void TestAdministration::everyRowIsInspectedAndEdited_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<qsizetype>("verbs");
    QTest::newRow("clients") << QString(Clients) << qsizetype(3); // one of them clones
    QTest::newRow("teams") << QString(Teams) << qsizetype(2);
    QTest::newRow("memberships") << QString(Memberships) << qsizetype(2);
}

void TestAdministration::everyRowIsInspectedAndEdited()
{
    QFETCH(const QString, page);
    QFETCH(const qsizetype, verbs);
    const QAbstractItemModel &model = *m_editing->page(page).view()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString id = model.index(row, 0).data(IdRole).toString();
        m_editing->choose(page, id);
        QCOMPARE(m_editing->page(page).chosenRow(), id);
        const InspectorContent content = m_editing->page(page).inspectedAt(id);
        QVERIFY(!content.title.isEmpty() && !content.tabs.isEmpty());
        QCOMPARE(content.verbs.size(), verbs);
    }
    QCOMPARE(m_editing->trigger(WindowAction::NewRow), QString());
    QVERIFY(m_editing->form());
    QVERIFY(!m_editing->form()->addButton()->isEnabled());
    m_editing->form()->reject();
    QTRY_VERIFY(!m_editing->form());
}

// Managed users keep to the teams of their own client.
QStringList TestAdministration::peopleOfOwnClient()
{
    QStringList found;
    const QByteArray mark = '+' + m_editing->session().profile().clientId.toUtf8(); // in the address
    ResourcePage &people = m_editing->page(u"people"_s);
    const auto names = [&mark](const InspectorSection &section) { return section.json.contains(mark); };
    const QAbstractItemModel &model = *people.view()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        QString id = model.index(row, 0).data(IdRole).toString();
        const QList<InspectorTab> tabs = people.inspectedAt(id).tabs;
        const auto json = std::find_if(tabs.cbegin(), tabs.cend(),
            [](const InspectorTab &tab) { return tab.title == u"JSON"_s; }); // others name whole answers
        if (json != tabs.cend() && std::any_of(json->sections.cbegin(), json->sections.cend(), names))
            found.append(id);
    }
    return found;
}

void TestAdministration::addPersonTo(const QString &client)
{
    ManagedUser wanted;
    wanted.name.set(u"Olu Adeyemi"_s);
    wanted.email.set(u"olu@patients.test"_s);
    Change creation = managedUserCreation(client, wanted);
    creation.keeping = packed(TokenKeeping{.place = TokenPlace::Dropped});
    const ChangeJob *const job = m_editing->account().changes().apply({u"New"_s, {creation}, 0});
    QVERIFY(job);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Finished, Patience);
    QVERIFY(isApplied(job));
}

void TestAdministration::aTeamLivesFromItsFormToItsTypedName()
{
    WindowEditing &editing = *m_editing;
    editing.go(Teams);
    QCOMPARE(editing.trigger(WindowAction::NewRow), QString());
    QVERIFY(editing.type("name", u"Night shift"_s));
    QVERIFY(isApplied(editing.send()));
    QString team;
    QTRY_VERIFY_WITH_TIMEOUT(!(team = editing.rowWith(Teams, "name", u"Night shift"_s)).isEmpty(), Patience);

    // Whoever made it is in it, which is read without anybody asking.
    editing.go(Memberships);
    QTRY_VERIFY_WITH_TIMEOUT(!editing.rowWith(Memberships, "team", u"Night shift"_s).isEmpty(), Patience);
    QVERIFY(!peopleOfOwnClient().isEmpty());
    const QString person = peopleOfOwnClient().constFirst();
    const QString name = editing.cell(u"people"_s, person, "name");
    QCOMPARE(editing.trigger(WindowAction::NewRow), QString());
    QVERIFY(editing.pickPlace(u"Night shift"_s));
    QVERIFY(editing.type("userId", person));
    const ChangeJob *const added = editing.send();
    QVERIFY(isApplied(added));
    QCOMPARE(added->change(0)->name, name);
    const QString member = added->result(0).id;
    QTRY_COMPARE_WITH_TIMEOUT(editing.cell(Memberships, member, "name"), name, Patience);
    QCOMPARE(editing.cell(Memberships, member, "role"), u"Member"_s);
    QCOMPARE(editing.cell(Memberships, member, "accepted"), u"Joined"_s);

    // Added again, the same person is changed.
    editing.go(Memberships);
    QCOMPARE(editing.trigger(WindowAction::NewRow), QString());
    QVERIFY(editing.pickPlace(u"Night shift"_s));
    QVERIFY(editing.type("userId", person));
    QVERIFY(editing.pick("role", u"Admin"_s));
    const ChangeJob *const again = editing.send();
    QVERIFY(isApplied(again));
    QCOMPARE(again->change(0)->action, ChangeAction::Update);
    QTRY_COMPARE_WITH_TIMEOUT(editing.cell(Memberships, member, "role"), u"Admin"_s, Patience);

    editing.choose(Memberships, member);
    QCOMPARE(editing.trigger(WindowAction::EditRows), QString());
    QVERIFY(!editing.form()->row("userId"));
    QVERIFY(editing.pick("role", u"Member"_s));
    QVERIFY(isApplied(editing.send()));
    QTRY_COMPARE_WITH_TIMEOUT(editing.cell(Memberships, member, "role"), u"Member"_s, Patience);
    QVERIFY(isApplied(editing.destroy(Memberships, member)));
    QTRY_COMPARE_WITH_TIMEOUT(editing.cell(Memberships, member, "name"), u"(gone)"_s, Patience);

    QVERIFY(isApplied(editing.destroy(Teams, team)));
    QTRY_COMPARE_WITH_TIMEOUT(editing.cell(Teams, team, "name"), u"(gone)"_s, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(editing.rowWith(Memberships, "team", u"Night shift"_s).isEmpty(), Patience);
}

// Neither what was sent and answered, as far as it is written down, nor what is shown or copied.
void TestAdministration::checkNowhereElse(const QByteArray &secret, const ChangeJob *job)
{
    QVERIFY(!packedChange(*job->change(0)).contains(secret));
    QVERIFY(!packedResult(job->result(0)).contains(secret));
    for (const LoggedRequest &request : m_editing->session().log().requests()) {
        QVERIFY(!request.responseBody.contains(secret));
        QVERIFY(!request.requestBody.contains(secret));
        for (const auto &header : request.requestHeaders)
            QVERIFY(!header.second.contains(secret));
    }
    const QAbstractItemModel &model = *m_editing->page(Clients).view()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString id = model.index(row, 0).data(IdRole).toString();
        const InspectorContent content = m_editing->page(Clients).inspectedAt(id);
        for (const InspectorTab &tab : content.tabs) {
            for (const InspectorSection &section : tab.sections) {
                QVERIFY(!section.json.contains(secret));
                for (const InspectorLine &line : section.lines)
                    QVERIFY(!line.value.contains(QString::fromUtf8(secret)));
            }
        }
    }
    QVERIFY(!QApplication::clipboard()->text().contains(QString::fromUtf8(secret)));
}

// The list had not read the membership yet when it was changed.
void TestAdministration::whatWasChangedUnseenIsListedAfterwards()
{
    WindowEditing &editing = *m_editing;
    editing.go(Memberships);
    QTRY_VERIFY_WITH_TIMEOUT(editing.isQuiet(Memberships), Patience);
    auto *const table = dynamic_cast<MembershipTable *>(editing.page(Memberships).view()->model());
    QVERIFY(table && table->rowCount() > 0);
    const QString id = editing.rowWith(Memberships, "role", u"Member"_s);
    QVERIFY(!id.isEmpty());
    const Membership before = *table->find(id);
    Membership after = before;
    after.role.set(OpenEnum<TeamRole>(TeamRole::Admin));
    const MembershipPlace place{
        {editing.session().capabilities().facts().organizationId, before.teamId.value()}, u"A team"_s};
    table->remove({id});
    QCOMPARE(editing.cell(Memberships, id, "role"), u"(gone)"_s);
    const ChangeJob *const job
        = editing.account().changes().apply({u"Role"_s, {membershipUpdate(place, before, after)}, 0});
    QVERIFY(job);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Finished, Patience);
    QVERIFY(isApplied(job));
    QTRY_COMPARE_WITH_TIMEOUT(editing.cell(Memberships, id, "role"), u"Admin"_s, Patience);
}

void TestAdministration::aClientLivesFromItsFormToItsTypedName()
{
    WindowEditing &editing = *m_editing;
    editing.go(Clients);
    QCOMPARE(editing.trigger(WindowAction::NewRow), QString());
    QVERIFY(editing.type("name", u"Front desk"_s));
    auto *const uris = editing.form()->row("redirectUris")->editor()->findChild<QPlainTextEdit *>();
    QTest::keyClicks(uris, u"https://desk.example.test"_s);
    QVERIFY(!editing.form()->addButton()->isEnabled()); // permissions are fixed for good
    const QList<QCheckBox *> ticks
        = editing.form()->row("permissions")->editor()->findChildren<QCheckBox *>();
    ticks.at(0)->click();
    const ChangeJob *const made = editing.send();
    QVERIFY(isApplied(made));
    const QString id = made->result(0).id;
    QTRY_COMPARE_WITH_TIMEOUT(editing.cell(Clients, id, "name"), u"Front desk"_s, Patience);
    QCOMPARE(editing.cell(Clients, id, "held"), u"held"_s);
    const std::optional<OAuthClientSecret> pair = editing.session().credentials().client(id);
    QVERIFY(pair && pair->secret.size() > 20);
    checkNowhereElse(pair->secret.toUtf8(), made);

    editing.choose(Clients, id);
    QCOMPARE(editing.trigger(WindowAction::EditRows), QString());
    QVERIFY(editing.type("name", u"Front desk, ground floor"_s));
    QVERIFY(editing.form()->row("name")->was().contains(u"Front desk"_s));
    QVERIFY(!editing.form()->row("permissions")->editor()->control()->isEnabled());
    const ChangeJob *const edited = editing.send();
    QVERIFY(isApplied(edited));
    QCOMPARE(edited->change(0)->fields, QList<QByteArray>{"name"});
    QTRY_COMPARE_WITH_TIMEOUT(editing.cell(Clients, id, "name"), u"Front desk, ground floor"_s, Patience);

    addPersonTo(id);
    QTRY_COMPARE_WITH_TIMEOUT(editing.cell(Clients, id, "people"), u"1"_s, Patience);
    editing.choose(Clients, id);
    QCOMPARE(editing.trigger(WindowAction::RemoveRows), QString());
    const QString cascade = editing.preview().preview()->set().changes.constFirst().cascade;
    QVERIFY2(cascade.contains(u"1 managed user"_s), qPrintable(cascade));
    const ChangeJob *const gone = editing.applyNamed();
    QVERIFY(isApplied(gone));
    QTRY_COMPARE_WITH_TIMEOUT(editing.cell(Clients, id, "name"), u"(gone)"_s, Patience);
    checkNowhereElse(pair->secret.toUtf8(), gone);
    QVERIFY(!editing.session().credentials().holdsClient(id)); // nothing is asked of it any more
}

void TestAdministration::aWebhookLivesFromItsFormToItsTypedName()
{
    WindowEditing &editing = *m_editing;
    editing.go(Webhooks);
    QTRY_COMPARE_WITH_TIMEOUT(
        editing.page(Webhooks).shown().panel.content.nextStep, u"Make the first one…"_s, Patience);
    const QList<QPushButton *> steps
        = editing.page(Webhooks).findChild<StatePanel *>()->findChildren<QPushButton *>();
    const auto first = std::find_if(steps.cbegin(), steps.cend(), [](const QPushButton *step) {
        return step->isVisible() && step->text() == u"Make the first one…"_s;
    });
    QVERIFY(first != steps.cend());
    (*first)->click();
    QVERIFY(editing.pickPlace(u"Patient portal"_s));
    QVERIFY(editing.type("subscriberUrl", u"https://hooks.example.test/in"_s));
    const QList<QCheckBox *> triggers
        = editing.form()->row("triggers")->editor()->findChildren<QCheckBox *>();
    triggers.at(0)->click();
    QVERIFY(editing.type("secret", u"said to nobody else"_s));
    const ChangeJob *const made = editing.send();
    QVERIFY(isApplied(made));
    QVERIFY(!made->change(0)->wanted.contains("said to nobody else"));
    const QString id = made->result(0).id;
    QTRY_COMPARE_WITH_TIMEOUT(editing.cell(Webhooks, id, "owner"), u"Patient portal"_s, Patience);
    QCOMPARE(editing.cell(Webhooks, id, "active"), u"on"_s);

    editing.choose(Webhooks, id);
    const QList<InspectorVerb> verbs = editing.page(Webhooks).inspectedAt(id).verbs;
    QCOMPARE(verbs.size(), 3);
    QCOMPARE(verbs.at(1).text, u"Copy secret…"_s);
    QVERIFY(verbs.at(1).obstacle.contains(u"not in this keychain"_s)); // it was not asked for
    QCOMPARE(editing.trigger(WindowAction::EditRows), QString());
    const QList<QCheckBox *> more = editing.form()->row("triggers")->editor()->findChildren<QCheckBox *>();
    more.at(1)->click();
    QVERIFY(isApplied(editing.send()));
    QTRY_COMPARE_WITH_TIMEOUT(
        editing.cell(Webhooks, id, "triggers"), u"Booking created, Payment begun"_s, Patience);
    QVERIFY(isApplied(editing.destroy(Webhooks, id)));
    QTRY_COMPARE_WITH_TIMEOUT(editing.cell(Webhooks, id, "owner"), u"(gone)"_s, Patience);
}

void TestAdministration::nothingWasWrittenPastTheChangeLog()
{
    const WritesCompared compared = comparedWrites(m_sample->console());
    QVERIFY2(compared.differences.isEmpty(), qPrintable(compared.differences.join(u'\n')));
    QVERIFY(compared.recorded >= 9);
}

QTEST_MAIN(TestAdministration)
#include "test_administration.moc"
