// Changes of teams and memberships: what is sent, by which route, and what a create finds there already.
#include <QTest>

#include "models/changes/foundrow.h"
#include "models/changes/undoing.h"
#include "models/operations/table.h"
#include "models/teams/membershipchanges.h"
#include "models/teams/teamchanges.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

const TeamRoute inOrganization{201, 7};
const TeamRoute alone{0, 7};

template <typename T>
T read(const QByteArray &json)
{
    QString reason;
    const std::optional<T> value = describe<T>().decode(json, &reason);
    if (!value)
        qFatal("%s", qPrintable(reason));
    return *value;
}

Team night() { return read<Team>(R"({"id":7,"parentId":201,"name":"Night","slug":"night","bio":null})"); }

Membership amara()
{
    return read<Membership>(
        R"({"id":31,"userId":11,"teamId":7,"role":"MEMBER","accepted":false,"user":{"name":"Amara","email":"a@x.org"}})");
}

QString path(const Change &change)
{
    return QString::fromLatin1(
        change.operation.row().path.data(), qsizetype(change.operation.row().path.size()));
}

} // namespace

class TeamChangesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anUpdateSaysItsNameAndWhatDiffers();
    void anUpdateIsTakenBackWithItsName();
    void aNameThatSomebodyChangedIsSeen();
    void aNewSlugIsWarnedOf();
    void aTeamIsMadeWhereItBelongs();
    void aTeamThatWaitsForItsPaymentIsMade();
    void aTeamIsKnownByItsSlugElseItsName();
    void aRemovalSaysWhatGoesAndArchivesIt();
    void aCreatedTeamIsLeftWhileItIsInUse();
    void aRoleAloneIsSent();
    void whoeverIsThereIsNotAddedAgain();
    void whoeverIsThereGetsWhatTheyLack();
    void anAdditionSaysWhom();
    void aMemberWhoWasAddedIsTakenOut();
    void membersOfOneTeamAreReadTogether();
};

void TeamChangesTest::anUpdateSaysItsNameAndWhatDiffers()
{
    Team after = night();
    after.bio.set(u"From ten"_s);
    const Change change = teamUpdate(inOrganization, night(), after);
    QCOMPARE(path(change), u"/v2/organizations/{orgId}/teams/{teamId}"_s);
    QCOMPARE(change.arguments.pathValue(u"orgId"), u"201"_s);
    QCOMPARE(change.arguments.pathValue(u"teamId"), u"7"_s);
    QCOMPARE(change.arguments.body, R"({"name":"Night","bio":"From ten"})"_ba);
    QCOMPARE(change.id, u"7"_s);
    QVERIFY(change.look.isEmpty());
    QVERIFY(teamUpdate(alone, night(), night()).isEmpty());
    QCOMPARE(path(teamUpdate(alone, night(), after)), u"/v2/teams/{teamId}"_s);
    QCOMPARE(teamUpdate(alone, night(), after).arguments.pathValue(u"orgId"), QString());
}

void TeamChangesTest::anUpdateIsTakenBackWithItsName()
{
    Team before = night();
    before.isPrivate.set(false);
    Team after = before;
    after.isPrivate.set(true);
    const Change change = teamUpdate(inOrganization, before, after);
    ChangeKinds kinds;
    kinds.add(teamKind());
    const auto shown = teamKind().values->compare(change, {});
    QVERIFY(shown);
    QVERIFY(std::any_of(shown->cbegin(), shown->cend(), [](const FieldComparison &field) {
        return field.name == "name" && field.before == "Night"_L1 && field.wanted == "Night"_L1;
    }));
    const auto back = reversed(change, {.state = ChangeState::Applied}, kinds);
    QVERIFY(back);
    const auto undone = teamKind().values->compare(*back, describe<Team>().encode(before));
    QVERIFY(undone);
    QVERIFY(std::all_of(
        undone->cbegin(), undone->cend(), [](const FieldComparison &field) { return field.isWanted; }));
}

// The name is sent each time: without that it would be put back to what it was.
void TeamChangesTest::aNameThatSomebodyChangedIsSeen()
{
    Team after = night();
    after.isPrivate.set(true);
    const Change change = teamUpdate(inOrganization, night(), after);
    Team renamed = night();
    renamed.name.set(u"Owls"_s);
    const auto compared = teamKind().values->compare(change, describe<Team>().encode(renamed));
    QVERIFY(compared);
    QVERIFY(std::any_of(compared->cbegin(), compared->cend(), [](const FieldComparison &field) {
        return field.name == "name" && field.isChangedSince && field.now == "Owls"_L1;
    }));
    const auto same = teamKind().values->compare(change, describe<Team>().encode(night()));
    QVERIFY(std::none_of(
        same->cbegin(), same->cend(), [](const FieldComparison &field) { return field.isChangedSince; }));
}

void TeamChangesTest::aNewSlugIsWarnedOf()
{
    Team after = night();
    after.slug.set(u"owls"_s);
    QVERIFY(!teamUpdate(inOrganization, night(), after).cascade.isEmpty());
    after = night();
    after.timeZone.set(u"Asia/Tokyo"_s);
    QVERIFY(teamUpdate(inOrganization, night(), after).cascade.isEmpty());
}

void TeamChangesTest::aTeamIsMadeWhereItBelongs()
{
    Team wanted;
    wanted.name.set(u"Day"_s);
    const Change inside = teamCreation({201, 0}, wanted);
    QCOMPARE(path(inside), u"/v2/organizations/{orgId}/teams"_s);
    QCOMPARE(inside.arguments.body, R"({"name":"Day"})"_ba);
    QVERIFY(inside.cascade.isEmpty());
    const Change free = teamCreation({}, wanted);
    QCOMPARE(path(free), u"/v2/teams"_s);
    QVERIFY2(!free.cascade.isEmpty(), "it may have to be paid for");
    QCOMPARE(teamKind().read(free).operation.row().path, std::string_view("/v2/teams"));
    QVERIFY2(!teamCreation({}, Team()).look.isEmpty(), "a team has a name");
}

void TeamChangesTest::aTeamThatWaitsForItsPaymentIsMade()
{
    const QByteArray pending
        = R"({"message":"Pay","paymentLink":"https://pay.test/s3cret","pendingTeam":{"id":9,"name":"Day"}})";
    const QByteArray row = teamKind().answeredRow(pending);
    QCOMPARE(teamKind().values->idOf(row), u"9"_s);
    QVERIFY(!row.contains("s3cret"));
    QCOMPARE(teamKind().answeredRow(R"({"id":9,"name":"Day"})"), R"({"id":9,"name":"Day"})"_ba);
}

void TeamChangesTest::aTeamIsKnownByItsSlugElseItsName()
{
    Team wanted;
    wanted.name.set(u"Day"_s);
    const ChangeKind kind = teamKind();
    QVERIFY(kind.isCreated(teamCreation({}, wanted), R"({"id":9,"name":"Day","slug":"day-2"})"));
    QVERIFY(!kind.isCreated(teamCreation({}, wanted), R"({"id":9,"name":"Night","slug":"day"})"));
    wanted.slug.set(u"day"_s);
    QVERIFY(!kind.isCreated(teamCreation({}, wanted), R"({"id":9,"name":"Day","slug":"day-2"})"));
    QVERIFY(kind.isCreated(teamCreation({}, wanted), R"({"id":9,"name":"Shift","slug":"day"})"));
}

void TeamChangesTest::aRemovalSaysWhatGoesAndArchivesIt()
{
    const Change removal = teamRemoval(inOrganization, night());
    QCOMPARE(path(removal), u"/v2/organizations/{orgId}/teams/{teamId}"_s);
    QVERIFY(removal.destroys);
    QVERIFY(removal.cascade.contains("event types"_L1));
    QVERIFY(!removal.irreversible.isEmpty());
    const QList<DossierPart> parts = teamKind().dossier(removal);
    QCOMPARE(parts.size(), 2);
    for (const DossierPart &part : parts) {
        QCOMPARE(part.request.arguments.pathValue(u"orgId"), u"201"_s);
        QCOMPARE(part.request.arguments.pathValue(u"teamId"), u"7"_s);
    }
}

void TeamChangesTest::aCreatedTeamIsLeftWhileItIsInUse()
{
    Team wanted;
    wanted.name.set(u"Day"_s);
    const ChangeKind kind = teamKind();
    const auto removal = kind.removal(teamCreation({201, 0}, wanted), R"({"id":9,"name":"Day"})");
    QVERIFY(removal);
    QCOMPARE(removal->arguments.pathValue(u"teamId"), u"9"_s);
    QCOMPARE(removal->arguments.pathValue(u"orgId"), u"201"_s);
    const auto use = kind.useSince(*removal);
    QVERIFY(use);
    QCOMPARE(use->request.operation.row().path,
        std::string_view("/v2/organizations/{orgId}/teams/{teamId}/event-types"));
    QVERIFY(!use->words.isEmpty());
}

void TeamChangesTest::aRoleAloneIsSent()
{
    Membership after = amara();
    after.role.set(OpenEnum<TeamRole>(TeamRole::Admin));
    const Change change = membershipUpdate({inOrganization, u"Night"_s}, amara(), after);
    QCOMPARE(path(change), u"/v2/organizations/{orgId}/teams/{teamId}/memberships/{membershipId}"_s);
    QCOMPARE(change.arguments.pathValue(u"membershipId"), u"31"_s);
    QCOMPARE(change.arguments.body, R"({"role":"ADMIN"})"_ba);
    QCOMPARE(change.reverse, R"({"role":"MEMBER"})"_ba);
    QCOMPARE(change.name, u"Amara"_s);
    QCOMPARE(change.detail, u"Night"_s);
    QCOMPARE(
        path(membershipRemoval({alone, {}}, amara())), u"/v2/teams/{teamId}/memberships/{membershipId}"_s);
}

void TeamChangesTest::whoeverIsThereIsNotAddedAgain()
{
    const MembershipPlace place{alone, u"Night"_s};
    const Change added = membershipWish(place, nullptr, newMember(11, TeamRole::Admin), u"Amara"_s);
    QCOMPARE(added.action, ChangeAction::Create);
    const auto key = membershipKind().createdKey;
    QCOMPARE(key(added.wanted), key(describe<Membership>().encode(amara())));
    QVERIFY(key(added.wanted) != key(R"({"id":32,"userId":111,"role":"ADMIN"})"));
    const Membership known = amara();
    const Change changed = membershipWish(place, &known, newMember(11, TeamRole::Admin), {});
    QCOMPARE(changed.action, ChangeAction::Update);
    QCOMPARE(changed.arguments.body, R"({"accepted":true,"role":"ADMIN"})"_ba);
    QVERIFY(membershipWish(place, &known, newMember(11, TeamRole::Member, false), {}).isEmpty());
}

void TeamChangesTest::whoeverIsThereGetsWhatTheyLack()
{
    const ChangeKind kind = membershipKind();
    const MembershipPlace place{inOrganization, u"Night"_s};
    const QByteArray there = describe<Membership>().encode(amara());
    const Change addition = membershipAddition(place, newMember(11, TeamRole::Admin), u"Amara O."_s);
    const FoundRow found = foundRow(kind, addition, there);
    QCOMPARE(found.finding, FoundRow::Finding::Ready);
    QVERIFY(found.update);
    QCOMPARE(found.update->action, ChangeAction::Update);
    QCOMPARE(path(*found.update), u"/v2/organizations/{orgId}/teams/{teamId}/memberships/{membershipId}"_s);
    QCOMPARE(found.update->id, u"31"_s);
    QCOMPARE(found.update->arguments.body, R"({"accepted":true,"role":"ADMIN"})"_ba);
    QCOMPARE(found.update->name, u"Amara O."_s);
    const Change same = membershipAddition(place, newMember(11, TeamRole::Member, false), {});
    QCOMPARE(foundRow(kind, same, there).finding, FoundRow::Finding::Done);

    // Nothing is taken from anybody.
    Membership more = amara();
    more.accepted.set(true);
    QCOMPARE(foundRow(kind, same, describe<Membership>().encode(more)).finding, FoundRow::Finding::Differs);
    more.role.set(OpenEnum<TeamRole>(TeamRole::Owner));
    QCOMPARE(
        foundRow(kind, addition, describe<Membership>().encode(more)).finding, FoundRow::Finding::Differs);
}

void TeamChangesTest::anAdditionSaysWhom()
{
    const Change named = membershipAddition({inOrganization, u"Night"_s}, newMember(11), u"Amara"_s);
    QCOMPARE(named.arguments.body, R"({"userId":11,"accepted":true,"role":"MEMBER"})"_ba);
    QCOMPARE(named.name, u"Amara"_s);
    QVERIFY(membershipAddition({inOrganization, {}}, newMember(11), {}).name.contains("11"_L1));
    Membership nobody = newMember(11);
    nobody.userId.clear();
    QVERIFY(!membershipAddition({inOrganization, {}}, nobody, {}).look.isEmpty());
    const ReadRequest before = membershipKind().read(named);
    QCOMPARE(before.operation.row().path,
        std::string_view("/v2/organizations/{orgId}/teams/{teamId}/memberships"));
    QVERIFY(before.arguments.query.contains({u"take"_s, u"250"_s}));
}

void TeamChangesTest::aMemberWhoWasAddedIsTakenOut()
{
    const Change added = membershipAddition({inOrganization, u"Night"_s}, newMember(11), u"Amara"_s);
    const auto removal = membershipKind().removal(added, R"({"id":44,"userId":11,"role":"MEMBER"})");
    QVERIFY(removal);
    QCOMPARE(removal->arguments.pathValue(u"membershipId"), u"44"_s);
    QCOMPARE(removal->arguments.pathValue(u"orgId"), u"201"_s);
    QCOMPARE(removal->name, u"Amara"_s);
    QVERIFY(removal->cascade.contains("host"_L1));
}

void TeamChangesTest::membersOfOneTeamAreReadTogether()
{
    Membership after = amara();
    after.accepted.set(true);
    const Change change = membershipUpdate({inOrganization, {}}, amara(), after);
    const Change elsewhere = membershipUpdate({{201, 8}, {}}, amara(), after);
    const ChangeKind kind = membershipKind();
    QVERIFY(kind.listOf(change) != kind.listOf(elsewhere));
    QCOMPARE(kind.readMany({change}).arguments.pathValue(u"teamId"), u"7"_s);
    QCOMPARE(kind.read(change).operation.row().path,
        std::string_view("/v2/organizations/{orgId}/teams/{teamId}/memberships/{membershipId}"));
}

QTEST_APPLESS_MAIN(TeamChangesTest)
#include "teamchangestest.moc"
