// A sandbox in the situation of one recording: its people, teams and clients with other ids, and the request
// put into them.
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include "app/sandbox/sandboxserver.h"
#include "tests/sandbox/wirecomparison/recording.h"

namespace Calends::Sandbox {

// What ids belong to. The names of path parameters, query and body members tell which is meant (see
// kindOfMember).
enum class Kind : quint8 {
    User,
    Team,
    Client,
    Webhook,
    Membership,
    TimeOff,
    Schedule,
    EventType,
    Booking,
    Seat,
    Reservation,
    Attendee,
    PrivateLink
};

class Stage
{
public:
    Stage(ServerEdition edition, quint64 seed);

    SandboxServer &server() { return m_server; }
    Database &database() { return m_server.database(); }
    qint64 now() { return m_server.clock().now(); }
    bool isCommunity() const { return m_server.settings().isCommunity(); }

    // Says what a recorded id is called here.
    void remember(Kind kind, const QString &recorded, const QString &staged);
    void remember(Kind kind, qint64 recorded, qint64 staged);
    bool knows(Kind kind, const QString &recorded) const;
    // The id here; the recorded one where nothing was said (it names nothing there either).
    QString staged(Kind kind, const QString &recorded) const;
    qint64 staged(Kind kind, qint64 recorded) const;
    // A text with recorded client ids and uids replaced, as e-mails and user names contain them.
    QString translated(QString text) const;

    // What a placeholder such as <API_KEY:solo> stands for here.
    void setCredential(const QString &placeholder, const QString &value);

    struct Outcome
    {
        int status = 0;
        QJsonValue body;
        QByteArray entityTag;
        QSet<QString> headers; // names, in lower case
    };
    // Puts the recording's request into this stage's ids and credentials and sends it.
    Outcome send(const Recording &recording);

private:
    QByteArray rewrittenTarget(const Recording &recording) const;
    QByteArray rewrittenBody(const Recording &recording) const;
    QJsonValue rewritten(const QString &member, const QJsonValue &value) const;
    QNetworkRequest request(const Recording &recording) const;
    QString withCredentials(QString text) const;
    Outcome exchange(const QByteArray &verb, const QNetworkRequest &request, const QByteArray &body);

    SandboxServer m_server;
    QNetworkAccessManager m_network;
    QMap<std::pair<Kind, QString>, QString> m_ids;
    QMap<QString, QString> m_credentials;
};

} // namespace Calends::Sandbox
