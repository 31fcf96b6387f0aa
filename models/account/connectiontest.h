// Tests an account before it is used, rung by rung: the ladder of "Connect an account".
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

#include "models/account/authorities.h"
#include "models/account/capabilities.h"
#include "models/api/ratebudget.h"
#include "models/api/reader.h"

namespace Calends {

// In the order they are climbed; the ladder stops at the first that fails.
enum class Rung : quint8 { Reachable, Tls, Api, Licence, Accepted, Role, Organization, Plan, Limits };

struct RungResult
{
    // NotTellable: the API does not say; `finding` tells what was inferred and from which read.
    enum class State : quint8 { Passed, Failed, NotTellable };

    Rung rung = Rung::Reachable;
    State state = State::Passed;
    QString finding = {}; // translated; empty when failed
    QString cause = {}; // why it failed, translated
    QString cure = {}; // what to do, translated; also for some that are not tellable
    const Operation *read = nullptr; // that told it; nullptr: none was needed
    quint64 logEntry = 0; // of that read, RequestLog; 0: none
    int elapsedMs = 0; // of the reads of this rung
};

QString rungName(Rung rung); // "TLS", "Credential accepted", translated

// What is known beforehand. Nothing is concluded from the kind of credential but what it accepts.
struct ConnectionSubject
{
    QUrl base; // as ClientConfiguration::base
    CredentialKind credential = CredentialKind::ApiKey;
    QString clientId = {}; // of the client, or of the managed user's token; may be empty
    QStringList scopes = {}; // of an OAuth2 token; empty: not known
    Authorities authorities = {}; // own ones, or why they could not be read
    std::function<RateStatus()> limits = {}; // the account tracker's tightest, after the reads
};

// Reads only. Emits each rung as it is told, then finished, exactly once and never from start().
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    ConnectionTest(Reader &reader, const ConnectionSubject &subject, QObject *parent = nullptr);
    ~ConnectionTest() override;

    void start();
    void cancel(); // what runs is given up; finished is not emitted

    // What was learnt so far; complete after finished.
    const AccountFacts &facts() const;
    QList<RungResult> results() const;

Q_SIGNALS:
    void rungTested(const Calends::RungResult &result);
    void finished(bool passed);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Calends
