// Who is in the sample data before any number of people is: the customer's organization, teams and clients,
// its owner, admin and member, and what they sign with.
#pragma once

#include <optional>

#include "app/sandbox/credentials.h"
#include "app/sandbox/database.h"
#include "app/sandbox/settings.h"

namespace Calends::Sandbox {

struct SampleAccounts
{
    qint64 ownerId = 0;
    qint64 adminId = 0; // 0 for an individual
    qint64 memberId = 0;
    std::optional<qint64> organizationId; // platform and organization
    QList<qint64> teamIds; // of the organization, or free ones
    QStringList clientIds; // platform only; the first holds nearly everybody
    qint64 managedUserId = 0; // the one whose tokens are printed
    QJsonObject announcement; // what the program prints, without the address
};

// What sample data is made with.
struct SampleTools
{
    Database &database;
    Credentials &credentials;
    Clock &clock;
    const Settings &settings;
};

// Makes them in an empty database; ids start where the seed says, so that no id is a constant.
SampleAccounts makeSampleAccounts(const SampleTools &tools);

} // namespace Calends::Sandbox
