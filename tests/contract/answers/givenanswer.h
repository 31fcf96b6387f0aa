// An answer that the sandbox gave.
#pragma once

#include <QJsonValue>
#include <QString>

#include "models/operations/operation.h"

namespace Calends::Contract {

struct GivenAnswer
{
    QString name; // "full 12" for a recorded exchange asked again, "step 12" of the walk
    const Operation *operation = nullptr;
    int status = 0;
    QJsonValue body; // text where it is no JSON, empty where there is none
};

} // namespace Calends::Contract
