// What becomes of every kind of answer under every fault switch of the sandbox: the whole table.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>

#include "tests/faults/sentences.h"

namespace Calends {

enum class AnswerKind : quint8 {
    List, // one page, with rows
    Object,
    Empty, // a list without rows
    Error, // the server would refuse
    MiddlePage, // of a list, with a page before and one behind
};
inline constexpr std::array AnswerKinds{
    AnswerKind::List, AnswerKind::Object, AnswerKind::Empty, AnswerKind::Error, AnswerKind::MiddlePage};

// Where an owner of an organization without bookings meets it.
struct SpoiltCall
{
    const char *kind; // its name
    const char *page;
    const char *operation; // which alone is spoilt
    const char *label; // of the operation
    const char *match; // of the path; empty: every call of the operation
    const char *shown; // a member without which the page cannot show a row
    const char *unseen; // one that a list does not show
    Seen seen;
};
const SpoiltCall &spoiltCallOf(AnswerKind kind);
// As app/sandbox/faults.h takes it.
QJsonObject faultWish(const QString &fault, AnswerKind kind, int count);

// By its name in the table of sentences; empty: the answer is taken as if there were no fault.
namespace Met {
inline constexpr const char *Whole = "";
inline constexpr const char *OneUnreadable = "wrong type";
inline constexpr const char *TooLate = "too late"; // the client's patience ends it
// The answer is taken, and the list is another one behind it.
inline constexpr const char *OneGone = "one row gone";
inline constexpr const char *OneMore = "one row more";
} // namespace Met

// One of these, by what comes first on the wire. None: the table does not have the switch.
QStringList metBy(const QString &fault, AnswerKind kind);
QStringList tabledSwitches();

} // namespace Calends
