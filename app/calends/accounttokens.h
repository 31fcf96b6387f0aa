// The tokens of an account's people: where new pairs wait, and the bench that reads, tests and renews them.
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>

#include "models/account/session.h"
#include "models/changes/changekind.h"
#include "models/tokens/tokenescrow.h"
#include "ui/tokens/tokenbench.h"

namespace Calends {

class AccountLists;
class AccountPerson;
class AccountScope;
class Store;
class WindowPage;
class Workspace;

class AccountTokens : public QObject
{
    Q_OBJECT
public:
    struct Surroundings
    {
        std::function<AccountLists *()> lists; // those of now; nullptr: none yet
        std::function<Store *()> store; // the same
        std::function<QString()> changeObstacle; // why nothing can be changed, translated; empty: it can
        std::function<void(const ChangeSet &)> preview;
    };

    // Session, scope and store outlive it; it outlives its pages.
    AccountTokens(Session &session, const AccountScope &scope, const Surroundings &surroundings,
        QObject *parent = nullptr);
    ~AccountTokens() override;

    TokenEscrow &escrow() { return m_escrow; }
    // Of managed users, whose new pairs may wait in the escrow.
    ChangeKind kind();
    // The bench among the pages, where the others of its section are; the caller owns it.
    void addPage(QList<WindowPage *> &pages);
    // Its links, once the workspace has the page.
    void enter(Workspace &workspace);

private:
    TokenBench bench();
    QList<BenchPerson> people(const QString &typed, int most) const;
    std::optional<BenchPerson> person(qint64 id) const;
    QString clientName(const QString &id) const;
    QStringList permissions(const QString &client) const;
    QString obstacle() const;
    QString renewalObstacle(const BenchPerson &person) const;
    Change renewal(const BenchPerson &person, const QString &why) const;
    void open(PersonPage page, const BenchPerson &person);
    AccountPerson &personOf(const BenchPerson &person, Store &store);

    Session &m_session;
    const AccountScope &m_scope;
    Surroundings m_around;
    TokenEscrow m_escrow;
    QPointer<Workspace> m_workspace;
    std::map<qint64, std::unique_ptr<AccountPerson>> m_people; // whose pages were opened
};

} // namespace Calends
