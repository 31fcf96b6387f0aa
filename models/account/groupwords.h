// What the groups of the API are called for people. The groups themselves are the API's tags, such as
// "Orgs / Teams / Event Types".
#pragma once

#include <QString>

#include <string_view>

namespace Calends {

// Translated.
struct GroupWords
{
    QString area; // "Organization teams"
    QString part; // "event types"; empty: the area as such
};

// A group nobody named comes back as it is.
GroupWords wordsOf(std::string_view group);
QString groupText(std::string_view group); // "Organization teams: event types"

} // namespace Calends
