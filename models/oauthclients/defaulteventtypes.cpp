#include "models/oauthclients/defaulteventtypes.h"

#include <QCoreApplication>

#include "models/oauthclients/oauthclient.h"

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(DefaultEventTypes)
};

} // namespace

QString defaultEventTypesText(const OAuthClient *client)
{
    if (!client || !client->areDefaultEventTypesEnabled.hasValue())
        return Words::tr(
            "Whether new people start with default event types is not known: the settings of this "
            "OAuth client have not been read.");
    return client->areDefaultEventTypesEnabled.value()
        ? Words::tr("Each new person starts with four default event types, which this OAuth client makes.")
        : Words::tr("New people start without event types: this OAuth client makes no default ones.");
}

} // namespace Calends
