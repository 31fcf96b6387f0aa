// Teams and their members, changed by the engine: nobody is added twice, and what a delete takes is archived.
#include "models/changes/changepreview.h"
#include "models/teams/membershipchanges.h"
#include "models/teams/teamchanges.h"
#include "tests/sandbox/changes/changebench.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestTeamChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aTeamLivesFromItsMakingToItsArchive();
    void anEditOfATeamIsTakenBack();
    void whoeverIsThereIsNotAddedAgain();
    void aPersonAddedMeanwhileIsNotAddedTwice();
    void whoHasMoreIsLeftOutOfWhatIsSent();
    void whoeverIsThereIsMadeWhatWasWanted();
    void aTeamOfThatNameIsLeft();
    void aLostAnswerToAnAdditionIsSettledByReading();
    void manyMembersAreReadByTheirList();
    void whoeverIsBeyondTheFirstPageIsFound();
    void aLongListIsCountedByItsPages();
    void aTeamMadeHereIsTakenBackUnlessItIsInUse();
    void anotherClientsPersonIsRefused();

private:
    ChangeJob *finished(const ChangeSet &set);
    Team newTeam(const QString &name);
    MembershipPlace placeIn(const Team &team) const;
    const ChangeJob *add(
        const Team &team, const QList<ManagedUser> &people, TeamRole role = TeamRole::Member);
    QList<Membership> membersOf(const Team &team);
    std::optional<Membership> memberIn(const Team &team, const ManagedUser &person);
    QString pathTo(const Team &team) const;
    QStringList written();

    std::unique_ptr<ChangeBench> m_bench;
    std::optional<int> m_membersKnown; // of whatever team
};

void TestTeamChanges::initTestCase()
{
    m_bench = std::make_unique<ChangeBench>(360);
    m_bench->kinds.add(teamKind());
    ChangeKind memberships = membershipKind();
    memberships.listSize = [this](const Change &) { return m_membersKnown; };
    m_bench->kinds.add(memberships);
    QVERIFY(m_bench->open());
}

ChangeJob *TestTeamChanges::finished(const ChangeSet &set)
{
    m_bench->forgetWrites();
    ChangeJob *const job = m_bench->changes().apply(set, m_bench->changes().nameToType(set));
    if (!job || !ChangeBench::waitFor(job, JobState::Finished))
        qFatal("the job does not end: %s", job ? qPrintable(job->message()) : "refused");
    return job;
}

QString TestTeamChanges::pathTo(const Team &team) const
{
    return u"/v2/organizations/%1/teams/%2"_s.arg(m_bench->organizationId()).arg(team.id.value());
}

// What the sandbox wrote since the job began.
QStringList TestTeamChanges::written()
{
    QStringList operations;
    for (const RecordedWrite &write : m_bench->writes())
        operations.append(write.operation);
    return operations;
}

Team TestTeamChanges::newTeam(const QString &name)
{
    Team wanted;
    wanted.name.set(name);
    const ChangeJob *const job = finished({name, {teamCreation({m_bench->organizationId(), 0}, wanted)}, 0});
    return describe<Team>().decode(job->result(0).now).value_or(Team());
}

MembershipPlace TestTeamChanges::placeIn(const Team &team) const
{
    return {{m_bench->organizationId(), team.id.value()}, team.name.value()};
}

const ChangeJob *TestTeamChanges::add(const Team &team, const QList<ManagedUser> &people, TeamRole role)
{
    ChangeSet set{u"Add"_s, {}, 0};
    for (const ManagedUser &person : people)
        set.changes.append(
            membershipAddition(placeIn(team), newMember(person.id.value(), role), person.name.value()));
    return finished(set);
}

QList<Membership> TestTeamChanges::membersOf(const Team &team)
{
    QList<Membership> members;
    const JsonDocument answer(m_bench->request("GET", pathTo(team) + u"/memberships"_s));
    for (const JsonView item : answer.root()["data"].items())
        members.append(describe<Membership>().decode(item.raw()).value_or(Membership()));
    return members;
}

std::optional<Membership> TestTeamChanges::memberIn(const Team &team, const ManagedUser &person)
{
    for (const Membership &member : membersOf(team)) {
        if (member.userId == person.id)
            return member;
    }
    return std::nullopt;
}

void TestTeamChanges::aTeamLivesFromItsMakingToItsArchive()
{
    const Team team = newTeam(u"Night shift"_s);
    QVERIFY(team.id.hasValue());
    QCOMPARE(team.parentId.value(), m_bench->organizationId());
    const ManagedUser person = m_bench->users(1).at(0);
    QCOMPARE(add(team, {person})->result(0).state, ChangeState::Applied);
    QVERIFY(memberIn(team, person)->accepted.value());

    Team after = team;
    after.bio.set(u"From ten to six"_s);
    const ChangeJob *const edited
        = finished({u"Edit"_s, {teamUpdate({m_bench->organizationId(), team.id.value()}, team, after)}, 0});
    QCOMPARE(edited->result(0).state, ChangeState::Applied);
    const JsonDocument read(m_bench->request("GET", pathTo(team)));
    QCOMPARE(read.root()["data"]["bio"].toString(), u"From ten to six"_s);

    const ChangeJob *const removed
        = finished({u"Delete"_s, {teamRemoval({m_bench->organizationId(), team.id.value()}, after)}, 0});
    QCOMPARE(removed->result(0).state, ChangeState::Applied);
    const JsonDocument gone(m_bench->request("GET", pathTo(team)));
    QVERIFY(gone.root()["data"].isMissing() || gone.root()["data"].isNull());
    const auto archives = m_bench->journal().archives();
    QVERIFY(QTest::qWaitFor([&archives] { return archives.isFinished(); }));
    QCOMPARE(archives.result().size(), 1);
    const auto archive = m_bench->journal().archive(archives.result().constFirst().id);
    QVERIFY(QTest::qWaitFor([&archive] { return archive.isFinished(); }));
    QVERIFY(archive.result().contains(person.email.value().toUtf8()));
    QVERIFY(archive.result().contains("From ten to six"));
}

// Its name goes along each time, and is put back as well.
void TestTeamChanges::anEditOfATeamIsTakenBack()
{
    const Team team = newTeam(u"Back office"_s);
    Team after = team;
    after.isPrivate.set(true);
    ChangeJob *const edited
        = finished({u"Edit"_s, {teamUpdate({m_bench->organizationId(), team.id.value()}, team, after)}, 0});
    QCOMPARE(edited->result(0).state, ChangeState::Applied);
    const ChangeJob *const undone = finished(edited->undo());
    QVERIFY2(undone->result(0).state == ChangeState::Applied, qPrintable(undone->result(0).reason));
    const JsonDocument now(m_bench->request("GET", pathTo(team)));
    QVERIFY(!now.root()["data"]["isPrivate"].toBool());
    QCOMPARE(now.root()["data"]["name"].toString(), u"Back office"_s);
}

void TestTeamChanges::whoeverIsThereIsNotAddedAgain()
{
    const Team team = newTeam(u"Triage"_s);
    const ManagedUser person = m_bench->users(2).at(1);
    add(team, {person});
    QCOMPARE(add(team, {person})->result(0).state, ChangeState::AlreadySo);
    QVERIFY(written().isEmpty());
    // Of whom the list knows, another role is a change of the role.
    const Membership known = memberIn(team, person).value();
    const Change wish = membershipWish(
        placeIn(team), &known, newMember(person.id.value(), TeamRole::Admin), person.name.value());
    QCOMPARE(finished({u"Role"_s, {wish}, 0})->result(0).state, ChangeState::Applied);
    QCOMPARE(written(), QStringList{u"patchOrganizationsByOrgIdTeamsByTeamIdMembershipsByMembershipId"_s});
    QVERIFY(memberIn(team, person)->role.value().is(TeamRole::Admin));
    QCOMPARE(membersOf(team).size(), 2);

    const ChangeJob *const removed
        = finished({u"Out"_s, {membershipRemoval(placeIn(team), memberIn(team, person).value())}, 0});
    QCOMPARE(removed->result(0).state, ChangeState::Applied);
    QVERIFY(!memberIn(team, person));
}

// A list that is some minutes old does not know of it. Whoever has more than was wanted keeps it.
void TestTeamChanges::aPersonAddedMeanwhileIsNotAddedTwice()
{
    const Team team = newTeam(u"Recovery"_s);
    const ManagedUser person = m_bench->users(3).at(2);
    const Change addition
        = membershipAddition(placeIn(team), newMember(person.id.value()), person.name.value());
    m_bench->request("POST", pathTo(team) + u"/memberships"_s, {},
        "{\"role\":\"OWNER\",\"userId\":" + QByteArray::number(person.id.value()) + '}');
    ChangeJob *const job = finished({u"Add"_s, {addition}, 0});
    const ChangeResult &result = job->result(0);
    QCOMPARE(result.state, ChangeState::ChangedSince);
    QVERIFY(!result.reason.isEmpty() && !result.canRetry);
    QCOMPARE(result.id, QString::number(memberIn(team, person)->id.value()));
    const auto compared = membershipKind().values->compare(addition, result.now);
    QVERIFY(compared && std::any_of(compared->cbegin(), compared->cend(), [](const FieldComparison &field) {
        return field.name == "role" && field.isChangedSince;
    }));
    QVERIFY(written().isEmpty());
    QVERIFY(memberIn(team, person)->role.value().is(TeamRole::Owner));

    // Asked for once more it is looked for anew, and still nothing is overwritten.
    job->retry({0});
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->result(0).state, ChangeState::ChangedSince);
    QVERIFY(written().isEmpty());
}

// By the preview as by the job: there is nothing to overwrite, so nobody is offered to.
void TestTeamChanges::whoHasMoreIsLeftOutOfWhatIsSent()
{
    const Team team = newTeam(u"Night desk"_s);
    const ManagedUser more = m_bench->users(6).at(4);
    const ManagedUser other = m_bench->users(6).at(5);
    m_bench->request("POST", pathTo(team) + u"/memberships"_s, {},
        "{\"role\":\"OWNER\",\"userId\":" + QByteArray::number(more.id.value()) + '}');
    ChangeSet set{u"Add"_s, {}, 0};
    for (const ManagedUser &person : {more, other})
        set.changes.append(
            membershipAddition(placeIn(team), newMember(person.id.value()), person.name.value()));
    ChangePreview preview(m_bench->changes(), set);
    QSignalSpy ended(&preview, &ChangePreview::dryRunEnded);
    preview.dryRun();
    QVERIFY(ended.wait(60'000));
    QCOMPARE(preview.stateOf(0), PreviewState::ChangedSince);
    QCOMPARE(preview.chosen(), QList<int>{1});
    ChangeJob *const job = m_bench->changes().apply(set, {}, preview.chosen(), preview.leftOut());
    QVERIFY(job);
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->result(0).state, ChangeState::ChangedSince);
    QVERIFY(!job->result(0).canRetry);
    QCOMPARE(job->result(1).state, ChangeState::Applied);
    QVERIFY(memberIn(team, more)->role.value().is(TeamRole::Owner));
}

// An invitation, say, of which the list did not know.
void TestTeamChanges::whoeverIsThereIsMadeWhatWasWanted()
{
    const Team team = newTeam(u"Reception"_s);
    const ManagedUser person = m_bench->users(4).at(3);
    m_bench->request("POST", pathTo(team) + u"/memberships"_s, {},
        "{\"role\":\"MEMBER\",\"accepted\":false,\"userId\":" + QByteArray::number(person.id.value()) + '}');
    const Membership before = memberIn(team, person).value();
    QVERIFY(!before.accepted.value());
    const ChangeSet set{u"Add"_s,
        {membershipAddition(
            placeIn(team), newMember(person.id.value(), TeamRole::Admin), person.name.value())},
        0};
    ChangePreview preview(m_bench->changes(), set);
    QSignalSpy ended(&preview, &ChangePreview::dryRunEnded);
    preview.dryRun();
    QVERIFY(ended.wait(60'000));
    QCOMPARE(preview.stateOf(0), PreviewState::Ready);
    QCOMPARE(preview.idOf(0), QString::number(before.id.value()));

    ChangeJob *const job = finished(set);
    QVERIFY2(job->result(0).state == ChangeState::Applied, qPrintable(job->result(0).reason));
    QCOMPARE(written(), QStringList{u"patchOrganizationsByOrgIdTeamsByTeamIdMembershipsByMembershipId"_s});
    QVERIFY(memberIn(team, person)->role.value().is(TeamRole::Admin));
    QVERIFY(memberIn(team, person)->accepted.value());
    QCOMPARE(membersOf(team).size(), 2);

    // Taken back, the invitation is what it was.
    QCOMPARE(finished(job->undo())->result(0).state, ChangeState::Applied);
    QVERIFY(memberIn(team, person)->role.value().is(TeamRole::Member));
    QVERIFY(!memberIn(team, person)->accepted.value());
}

// Of a team that is there nothing is overwritten: it may be anybody's.
void TestTeamChanges::aTeamOfThatNameIsLeft()
{
    const Team team = newTeam(u"Twin"_s);
    Team wanted;
    wanted.name.set(u"Twin"_s);
    const Change same = teamCreation({m_bench->organizationId(), 0}, wanted);
    QCOMPARE(finished({u"New"_s, {same}, 0})->result(0).state, ChangeState::AlreadySo);
    wanted.bio.set(u"Another"_s);
    const ChangeSet set{u"New"_s, {teamCreation({m_bench->organizationId(), 0}, wanted)}, 0};
    ChangePreview preview(m_bench->changes(), set);
    QSignalSpy ended(&preview, &ChangePreview::dryRunEnded);
    preview.dryRun();
    QVERIFY(ended.wait(60'000));
    QCOMPARE(preview.stateOf(0), PreviewState::ChangedSince);
    const ChangeJob *const job = finished(set);
    QCOMPARE(job->result(0).state, ChangeState::ChangedSince);
    QCOMPARE(job->result(0).id, QString::number(team.id.value()));
    QVERIFY(written().isEmpty());
}

void TestTeamChanges::aLostAnswerToAnAdditionIsSettledByReading()
{
    const Team team = newTeam(u"Records"_s);
    const QList<ManagedUser> people = m_bench->users(5).mid(3);
    m_bench->fault({{u"kind"_s, u"drop-after"_s}, {u"method"_s, u"POST"_s}});
    const ChangeJob *const job = add(team, people);
    m_bench->clearFaults();
    QCOMPARE(job->count(ChangeState::Applied), 2);
    QCOMPARE(written().size(), 2);
    QCOMPARE(membersOf(team).size(), 3);
}

void TestTeamChanges::manyMembersAreReadByTheirList()
{
    const Team team = newTeam(u"Everybody"_s);
    QCOMPARE(add(team, m_bench->users(30))->count(ChangeState::Applied), 30);
    ChangeSet set{u"Roles"_s, {}, 0};
    for (const Membership &member : membersOf(team)) {
        Membership after = member;
        after.role.set(OpenEnum<TeamRole>(TeamRole::Admin));
        if (!member.role.value().is(TeamRole::Owner))
            set.changes.append(membershipUpdate(placeIn(team), member, after));
    }
    ChangeJob *const job = m_bench->changes().apply(set);
    QVERIFY(job && ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->count(ChangeState::Applied), 30);
    QCOMPARE(finished(job->undo())->count(ChangeState::Applied), 30);
    for (const Membership &member : membersOf(team))
        QVERIFY(!member.role.value().is(TeamRole::Admin));
}

void TestTeamChanges::whoeverIsBeyondTheFirstPageIsFound()
{
    const Team team = newTeam(u"All of them"_s);
    const QList<ManagedUser> people = m_bench->users();
    QVERIFY(people.size() > MembersAtOnce + 10);
    QCOMPARE(add(team, people)->count(ChangeState::Applied), int(people.size()));
    QCOMPARE(membersOf(team).size(), MembersAtOnce);
    QVERIFY(!memberIn(team, people.last())); // on the first page
    QCOMPARE(add(team, people.last(2))->count(ChangeState::AlreadySo), 2);
    QVERIFY(written().isEmpty());
}

// One addition walks all of it.
void TestTeamChanges::aLongListIsCountedByItsPages()
{
    const Team team = newTeam(u"Long"_s);
    const ChangeSet set{u"Add"_s,
        {membershipAddition(placeIn(team), newMember(7, TeamRole::Member, true), u"Asa"_s),
            membershipAddition(placeIn(team), newMember(8, TeamRole::Member, true), u"Ito"_s)},
        0};
    const ChangePreview unknown(m_bench->changes(), set);
    QCOMPARE(unknown.requests(), 3); // two writes, and a page at the least
    QVERIFY(unknown.areRequestsLeast());
    m_membersKnown = 4 * MembersAtOnce;
    const ChangePreview known(m_bench->changes(), set);
    QCOMPARE(known.requests(), 7); // pages overlap by a row
    QVERIFY(!known.areRequestsLeast());
    m_membersKnown = 3;
    QCOMPARE(ChangePreview(m_bench->changes(), set).requests(), 3);
    m_membersKnown.reset();
    const ChangeSet removal{u"Gone"_s, {teamRemoval(placeIn(team).route, team)}, 0};
    QVERIFY(ChangePreview(m_bench->changes(), removal).areRequestsLeast()); // its members are archived
}

void TestTeamChanges::aTeamMadeHereIsTakenBackUnlessItIsInUse()
{
    Team wanted;
    wanted.name.set(u"Short-lived"_s);
    ChangeJob *const made
        = m_bench->changes().apply({u"New"_s, {teamCreation({m_bench->organizationId(), 0}, wanted)}, 0});
    QVERIFY(made && ChangeBench::waitFor(made, JobState::Finished));
    const Team team = describe<Team>().decode(made->result(0).now).value_or(Team());
    const ManagedUser person = m_bench->users(1).at(0);
    add(team, {person});
    const QByteArray eventType = R"({"title":"Shift","slug":"shift","lengthInMinutes":30,)"
                                 R"("schedulingType":"collective","hosts":[{"userId":)"
        + QByteArray::number(person.id.value()) + R"(}]})";
    m_bench->request("POST", pathTo(team) + u"/event-types"_s, {}, eventType);
    const JsonDocument types(m_bench->request("GET", pathTo(team) + u"/event-types"_s));
    QCOMPARE(types.root()["data"].size(), 1);
    QCOMPARE(finished(made->undo())->result(0).state, ChangeState::Skipped);
    m_bench->request("DELETE",
        pathTo(team) + u"/event-types/"_s + QString::fromUtf8(types.root()["data"].at(0)["id"].raw()));
    QCOMPARE(finished(made->undo())->result(0).state, ChangeState::Applied);
}

// Teams that were made with a client's credentials take that client's people alone.
void TestTeamChanges::anotherClientsPersonIsRefused()
{
    const Team team = newTeam(u"Closed"_s);
    const JsonDocument me(
        m_bench->request("GET", u"/v2/organizations/%1/memberships"_s.arg(m_bench->organizationId())));
    qint64 stranger = 0;
    for (const JsonView item : me.root()["data"].items()) {
        if (item["role"].toString() == "MEMBER"_L1 && !item["user"]["email"].toString().contains(u'+'))
            stranger = item["userId"].toInteger();
    }
    QVERIFY(stranger != 0);
    const Change addition = membershipAddition(placeIn(team), newMember(stranger), u"Aiko"_s);
    const ChangeJob *const job = finished({u"Add"_s, {addition}, 0});
    QCOMPARE(job->result(0).state, ChangeState::Failed);
    QCOMPARE(job->result(0).status, 400);
    QVERIFY2(job->result(0).reason.contains(u"the user is not platform managed user"_s),
        qPrintable(job->result(0).reason));
}

QTEST_GUILESS_MAIN(TestTeamChanges)
#include "test_teamchanges.moc"
