// An account with one of its lists, put together as the program does: session, scope, store on disk, feed.
#pragma once

#include <QTemporaryDir>

#include <functional>
#include <memory>

#include "models/account/accountscope.h"
#include "models/account/session.h"
#include "models/account/vault.h"
#include "models/bookings/bookingtable.h"
#include "models/core/store.h"
#include "models/people/persontable.h"

namespace Calends::Bench {

enum class List : quint8 { People, Bookings };

class ListAccount
{
public:
    ListAccount(const QUrl &base, const QString &key, List list = List::People);
    ~ListAccount();
    ListAccount(const ListAccount &) = delete;
    ListAccount &operator=(const ListAccount &) = delete;

    // Learns what the account may do. Before everything else.
    bool learn();
    // Both end when the rows are in the table, in the store's file, and painted where something paints them.
    bool load();
    bool refresh();
    void paintWith(const std::function<void()> &paint) { m_paint = paint; }

    int rows() const { return m_table->rowCount(); }
    const Session &session() const { return m_session; }
    const AccountScope &scope() const { return m_scope; }
    // The one that was not asked for is nullptr.
    PlannedFeed<Person> *people() const { return m_people.get(); }
    PlannedFeed<Booking> *bookings() const { return m_bookings.get(); }

private:
    bool untilSettled(const std::function<void()> &start);

    List m_kind;
    QTemporaryDir m_folder;
    Vault m_vault;
    Session m_session;
    AccountScope m_scope;
    Store m_store;
    std::unique_ptr<PlannedFeed<Person>> m_people;
    std::unique_ptr<PlannedFeed<Booking>> m_bookings;
    Feed *m_feed = nullptr;
    TableModel *m_table = nullptr;
    std::function<void()> m_paint;
};

} // namespace Calends::Bench
