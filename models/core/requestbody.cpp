#include "models/core/requestbody.h"

#include <QCoreApplication>

#include <algorithm>

namespace Calends {

QString RequestIssue::text() const
{
    switch (kind) {
    case Kind::Missing:
        return QCoreApplication::translate("RequestIssue", "%1 is needed").arg(member);
    case Kind::NullRefused:
        return QCoreApplication::translate("RequestIssue", "%1 must have a value").arg(member);
    case Kind::CannotBeCleared:
        return QCoreApplication::translate("RequestIssue", "%1 can be replaced but not taken away")
            .arg(member);
    case Kind::LeftOut:
        return QCoreApplication::translate(
            "RequestIssue", "%1 is of a kind that the server does not take back: it will be lost")
            .arg(member);
    }
    return member;
}

void RequestIssues::add(RequestIssue::Kind kind, std::string_view name)
{
    QString member = QString::fromUtf8(name.data(), qsizetype(name.size()));
    for (auto step = m_path.crbegin(); step != m_path.crend(); ++step) {
        if (step->isEmpty())
            continue; // its members stand in the body itself
        const bool attached = member.isEmpty() || member.startsWith(u'[');
        member.prepend(attached ? *step : *step + u'.');
    }
    m_all.append({kind, member});
}

bool RequestBody::isValid() const
{
    return std::all_of(issues.cbegin(), issues.cend(),
        [](const RequestIssue &issue) { return issue.kind == RequestIssue::Kind::LeftOut; });
}

} // namespace Calends
