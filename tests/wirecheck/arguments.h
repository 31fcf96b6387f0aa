// Whether the recorded request is one that a row of the operations table forms, and with which arguments.
#pragma once

#include <QString>

#include <optional>

#include "models/api/credential.h"
#include "models/api/request.h"
#include "tests/wirecheck/exchange.h"

namespace Calends {

struct RowCall
{
    const Operation *operation = nullptr; // of the path; nullptr: no row has it
    bool formable = false;
    bool otherVersion = false; // recorded with another cal-api-version than the row's
    QString reason; // why the row cannot form it
    Arguments arguments;
    Credential credential;
    QByteArray validator;
};

RowCall rowCallOf(const Exchange &exchange);

std::optional<Method> methodOf(const QByteArray &name);

} // namespace Calends
