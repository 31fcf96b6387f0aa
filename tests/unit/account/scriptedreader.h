// A reader that answers from a script and remembers what it was asked.
#pragma once

#include <QHash>
#include <QStringList>

#include "models/api/reader.h"

namespace Calends {

class ScriptedReader : public Reader
{
public:
    // "getMe" or, with a path value, "getTeamsByTeamIdMemberships 70". What is not scripted has no route.
    void answer(const QString &read, const QByteArray &body);
    void refuse(const QString &read, ErrorKind kind, const QString &message = {}, int status = 0);

    Call *read(const ReadRequest &request, QObject *owner) override;
    const QStringList &asked() const { return m_asked; }

private:
    QHash<QString, Outcome> m_script;
    QStringList m_asked;
};

} // namespace Calends
