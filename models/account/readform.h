// Any read operation as a form: what it can be asked with, and the request made of what was filled in.
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "models/account/profile.h"
#include "models/api/request.h"

namespace Calends {

struct ReadParameter
{
    enum class Kind : quint8 { Path, Paging };

    QString name; // as the API calls it
    Kind kind = Kind::Path;
    QString preset = {}; // what the profile knows of it; empty: nothing
    int usual = 0; // of Paging: what the server takes when nothing is asked; 0: not known
    int greatest = 0; // of Paging; 0: not known
};

// In the order of the path, then those of the row's paging. Further query parameters are not in the table.
QList<ReadParameter> readParameters(const Operation &operation, const Profile &profile);

struct ReadDraft
{
    QHash<QString, QString> values; // by the parameter's name; an empty one of Paging is not sent
    QString query; // further parameters: "status=upcoming&sortStart=asc", percent-encoded where needed
    QString body; // JSON of a POST that only reads
    Subject subject = Subject::account();
};

// Why the draft cannot be sent as it is, translated; empty: it can.
QString draftProblem(const Operation &operation, const ReadDraft &draft);
Arguments argumentsOf(const Operation &operation, const ReadDraft &draft);

} // namespace Calends
