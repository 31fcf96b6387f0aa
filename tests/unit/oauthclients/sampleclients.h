// Clients as the server sends them, secrets included.
#pragma once

#include "models/oauthclients/oauthclient.h"

namespace Calends::ClientFixture {

inline constexpr auto Secret = "eyJhbGciOiJIUzI1NiJ9.c2VjcmV0.c2lnbmF0dXJl";

inline QByteArray clientJson(
    const QByteArray &id = "clx8q1w2e3r4t5y6u7i8o9p0a", const QByteArray &name = "Portal")
{
    return R"({"id":")" + id + R"(","name":")" + name + R"(","secret":")" + Secret + R"(","clientSecret":")"
        + Secret
        + R"(","permissions":["BOOKING_READ","BOOKING_WRITE","SCHEDULE_READ"],"logo":null,)"
          R"("redirectUris":["https://app.example.test","http://localhost:4321"],"organizationId":201,)"
          R"("createdAt":"2026-01-10T12:00:00.000Z","areEmailsEnabled":false,)"
          R"("areDefaultEventTypesEnabled":true,"areCalendarEventsEnabled":true})";
}

inline OAuthClient client(
    const QByteArray &id = "clx8q1w2e3r4t5y6u7i8o9p0a", const QByteArray &name = "Portal")
{
    return describe<OAuthClient>().decode(clientJson(id, name)).value_or(OAuthClient());
}

} // namespace Calends::ClientFixture
