// Which event type a public call means: by id, by owner and slug, by team and slug.
#pragma once

#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

struct EventTypeAddress
{
    std::optional<qint64> id;
    QString slug;
    QString username;
    QString teamSlug;
    QString organizationSlug;

    bool isComplete() const;
};

EventTypeAddress addressIn(const QJsonObject &body);
EventTypeAddress addressIn(const Query &query);
std::optional<Row> findEventType(Database &database, const EventTypeAddress &address);
// What the server says when there is none.
QString notFoundText(const EventTypeAddress &address);

} // namespace Calends::Sandbox
