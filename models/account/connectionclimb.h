// The steps of a connection test: one read after another, each told as a rung.
#pragma once

#include <QPointer>

#include "models/account/connectionanswers.h"
#include "models/account/connectiontest.h"
#include "models/api/whenparsed.h"

namespace Calends {

class ConnectionTest::Private
{
public:
    Private(ConnectionTest &test, Reader &reader, ConnectionSubject subject);

    void start();
    void cancel();

    AccountFacts facts;
    QList<RungResult> results;

private:
    // What a read told about a rung that is reported later.
    struct Told
    {
        QString finding;
        const Operation *read = nullptr;
        quint64 logEntry = 0;
    };
    Told told(const QString &finding) const { return {finding, m_lastRead, m_lastEntry}; }
    void goBackTo(const Told &told);

    using Step = void (Private::*)(const Outcome &);

    void ask(ReadOperation operation, const Arguments &arguments, Step next);
    void report(RungResult result);
    void pass(Rung rung, const QString &finding);
    void cannotTell(Rung rung, const QString &finding, const QString &cure = {});
    void finish(bool passed);
    bool stopsAt(Rung rung, const Outcome &outcome); // the connection broke: reported and finished

    // Reachable, TLS, API, licence, credential
    void meAnswered(const Outcome &outcome);
    void brokenAt(Rung rung, const ApiError &error);
    void reportUpTo(Rung rung, bool sent);
    void reportBelow(Rung rung);
    QString licenceFinding() const;
    void tellEdition();
    void teamsProbed(const Outcome &outcome);
    void connectionsProbed(const Outcome &outcome);
    void seatProbed(const Outcome &outcome);
    void climbFromApi();

    JsonView answered() const { return m_answer->root()["data"]; }
    static QString refusal(const Outcome &outcome); // the server's words of a 403
    Arguments inOrganization() const;

    // Role, organization
    void tellRole();
    void membershipsAnswered(const Outcome &outcome);
    void roleByClients();
    void clientsAnswered(const Outcome &outcome);
    void clientUsersAnswered(const Outcome &outcome);
    void ownTeams();
    void ownTeamsAnswered(const Outcome &outcome);
    void permissions();
    void permissionsAnswered(const Outcome &outcome);
    void personalTeams(const Outcome &outcome);
    void nextTeam();
    void teamMembershipsAnswered(const Outcome &outcome);
    void reportRole();
    void reportOrganization();

    // Plan, limits
    void tellPlan();
    void managedOrganizationsAnswered(const Outcome &outcome);
    void reportPlatformPlan();
    void tellLimits();

    bool isHostedService() const; // by its address
    bool isCommunity() const { return facts.editions == Edition::Community2026July; }

    ConnectionTest &m_test;
    Reader &m_reader;
    ConnectionSubject m_subject;
    QPointer<Call> m_call;
    QElapsedTimer m_clock;
    const Operation *m_lastRead = nullptr;
    quint64 m_lastEntry = 0;
    ParsedJson m_answer; // to the latest read
    int m_climb = 0; // counts starts and cancellations
    MeAnswer m_me;
    Told m_meTold;
    Told m_roleTold;
    Told m_planTold;
    std::optional<Plan> m_namedPlan; // by a refusal's text
    QList<qint64> m_teamsLeft;
    bool m_ownTeamsTold = false; // by the probe of the edition
};

} // namespace Calends
