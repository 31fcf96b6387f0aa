// The event types that managed users of an OAuth client start with.
#pragma once

#include <QString>

namespace Calends {

struct OAuthClient;

// Whether new people of the client get event types by themselves, a sentence, translated; nullptr: the client
// has not been read, which is said then.
QString defaultEventTypesText(const OAuthClient *client);

} // namespace Calends
