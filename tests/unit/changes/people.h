// Managed users of the tests' own.
#pragma once

#include "models/managedusers/manageduserchanges.h"

namespace ChangeFixture {

inline constexpr auto ClientId = "cmwu6abcdefghijklmnopqrst"; // 25 letters, as the server's are

Calends::ManagedUser user(qint64 id);
Calends::Change zoneChange(qint64 id, const QString &zone = QStringLiteral("Asia/Tokyo"));
Calends::ChangeSet zoneChanges(int count);

} // namespace ChangeFixture
