// Accounts of every kind that has teams, a reader that lists them, and rows of teams and members.
#pragma once

#include "models/account/capabilities.h"
#include "models/api/reader.h"
#include "models/core/feedplan.h"
#include "models/teams/membershiptable.h"
#include "models/teams/teamtable.h"

namespace Calends::TeamAccounts {

// Answers the lists of teams with Night (7), Day (8) and the organization (201), and refuses everything else.
class ListsReader final : public Reader
{
public:
    ListsReader();
    QHash<QByteArray, QByteArray> bodies; // by operation id
    QSet<QByteArray> broken; // operation ids: the server fails
    QStringList asked;
    Call *read(const ReadRequest &request, QObject *owner) override;
};

AccountFacts platform(Plan plan);
AccountFacts organization();
AccountFacts plainMember(); // of an organization
AccountFacts teamCustomer(Role role); // in team 7

Team team(qint64 id); // 7, 8 or 201
QList<TableRow<Team>> teamRows();
// Amara (11) is invited to 7 and Ravi (12) owns it; 13, of whom nothing is told, is in team 99.
QList<TableRow<Membership>> membershipRows();

QString cell(const TableModel &table, const QString &id, const QByteArray &column);
QStringList callsOf(const FeedPlan &plan); // each once

} // namespace Calends::TeamAccounts
