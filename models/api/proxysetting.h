// Which way requests leave this computer, as the person chose it: one choice for the whole program.
#pragma once

#include <QFuture>
#include <QObject>
#include <QString>

#include <functional>

namespace Calends {

struct ProxyChoice
{
    enum class Kind : quint8 { System, None, Http, Socks5 };

    Kind kind = Kind::System;
    // Of the person's own proxy, kept while another kind is chosen.
    QString host = {}; // name or address
    quint16 port = 0;
    QString user = {}; // empty: it asks for nobody

    bool isOwn() const { return kind == Kind::Http || kind == Kind::Socks5; }
    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

// What the person's own proxy is told besides what was chosen.
struct ProxyPassword
{
    QString text = {}; // empty: there is none
    QString problem
        = {}; // why it is not at hand, half a sentence, translated; empty: it is, or there is none
    QString user = {}; // where only what keeps the password knows whose it is; empty: as chosen
};

// Shared by every client. It holds no password: that is read where it is kept, whenever a way is looked for.
class ProxySetting : public QObject
{
    Q_OBJECT
public:
    using ReadPassword = std::function<QFuture<ProxyPassword>()>;

    // Without `read` there is no password.
    explicit ProxySetting(ReadPassword read = {}, QObject *parent = nullptr);

    const ProxyChoice &choice() const { return m_choice; }
    void setChoice(const ProxyChoice &choice);
    // The user that is told is kept with the password, and was not read there yet.
    bool isUserUnread() const { return m_isUserUnread; }
    void setUserUnread(bool isUnread) { m_isUserUnread = isUnread; }
    // Where the password is kept there may be another now.
    void passwordChanged();
    QFuture<ProxyPassword> password() const;

Q_SIGNALS:
    void changed(); // holds for the next request

private:
    ReadPassword m_read;
    ProxyChoice m_choice;
    bool m_isUserUnread = false;
};

} // namespace Calends
