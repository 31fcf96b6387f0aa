// The window on one account, as the console composes it, and what a person reads in it.
#pragma once

#include <QHash>
#include <QStringList>

#include <memory>

#include "app/calends/accountroom.h"
#include "models/account/vault.h"
#include "ui/shell/mainwindow.h"

namespace Calends {

class ResourcePage;

inline const QStringList AllPages{QStringLiteral("bookings"), QStringLiteral("eventtypes"),
    QStringLiteral("schedules"), QStringLiteral("people")};

class OpenWindow : public QObject
{
public:
    OpenWindow(
        const Profile &profile, const Credential &credential, const QList<OAuthClientSecret> &clients = {});
    ~OpenWindow() override;

    MainWindow window;
    AccountRoom &room() { return *m_room; }
    ResourcePage *page(const QString &id) const;

    bool isLoaded(const QStringList &pages) const; // rows on every one, and nothing on its way
    bool isIdle(const QStringList &pages) const;
    void refresh(const QStringList &pages); // by the menu, page after page
    QStringList rowsOf(const QString &page) const; // what stands in the first column, in order
    QHash<QString, QStringList> rowsOf(const QStringList &pages) const;
    // Every banner and panel of the page that is shown, title and reason, as its labels have it.
    QStringList saidOn(const QString &page) const;
    QStringList troubles() const; // above all pages: of the account, and the notes

private:
    void showRoom();

    Vault m_vault;
    std::unique_ptr<AccountRoom> m_room;
};

// The labels of one banner: "Title|reason".
QString saidBy(const QWidget *banner);

} // namespace Calends
