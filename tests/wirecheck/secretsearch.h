// Looks for secrets where none may be, in every form they can take. Independent of the redactor under test.
#pragma once

#include <QByteArray>
#include <QList>

#include "models/api/apierror.h"
#include "models/api/requestlog.h"

namespace Calends {

class SecretSearch
{
public:
    explicit SecretSearch(const QList<QByteArray> &secrets);

    int foundIn(const QByteArray &text) const; // how many of the secrets
    int foundIn(const RequestLog &log) const;
    int foundIn(const ApiError &error) const;

private:
    QList<QList<QByteArray>> m_forms; // of each secret
};

} // namespace Calends
