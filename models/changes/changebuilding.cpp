#include "models/changes/changebuilding.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/changes/comparedbyfields.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

QString issuesText(const QList<RequestIssue> &issues)
{
    QStringList texts;
    for (const RequestIssue &issue : issues)
        texts.append(issue.text());
    return texts.join(u' ');
}

} // namespace

namespace Building {

// Not a copy: field lists live as long as the program, and of 50,000 changes each names its fields.
QByteArray nameOf(const AnyField &field)
{
    return QByteArray::fromRawData(field.name().data(), qsizetype(field.name().size()));
}

// What is sent together is changed together: the server would otherwise empty it.
QList<QByteArray> changedFields(const AnyFieldList &list, const void *before, const void *after)
{
    const auto fields = list.fields();
    const bool together = std::any_of(fields.begin(), fields.end(),
        [&](const AnyField &field) { return field.isSentTogether() && !isSameField(field, before, after); });
    QList<QByteArray> names;
    for (const AnyField &field : fields) {
        const bool differs = !field.name().empty() && !isSameField(field, before, after);
        if (differs || (together && field.isSentTogether()))
            names.append(nameOf(field));
    }
    return names;
}

QList<QByteArray> createdFields(const AnyFieldList &list, const void *wanted)
{
    QList<QByteArray> names;
    for (const AnyField &field : list.fields()) {
        const bool isSent = field.onCreate() != Input::No && !field.name().empty() && !field.isSecret();
        if (isSent && field.access().presence(wanted) == Presence::Value)
            names.append(nameOf(field));
    }
    return names;
}

void keepOnly(const AnyFieldList &list, const QList<QByteArray> &names, void *value)
{
    for (const AnyField &field : list.fields()) {
        if (!names.contains(nameOf(field)))
            field.access().clear(value);
    }
}

void fillUpdate(Change &change, const AnyFieldList &list, const void *before, const void *after)
{
    QStringList looks;
    bool holdsSecret = false;
    for (const AnyField &field : list.fields()) {
        if (!change.fields.contains(nameOf(field)))
            continue;
        holdsSecret = holdsSecret || field.isSecret();
        if (field.onUpdate() == Input::No)
            //: %1: a field, "User name"
            looks.append(
                QCoreApplication::translate("Change", "%1 cannot be changed this way.").arg(field.label()));
    }
    const RequestBody body = list.bodyForUpdate(before, after);
    change.arguments.body = body.json;
    if (!body.issues.isEmpty())
        looks.append(issuesText(body.issues));
    change.look = looks.join(u' ');
    const RequestBody back = list.bodyForUpdate(after, before);
    if (!change.irreversible.isEmpty())
        return;
    if (holdsSecret)
        change.irreversible = QCoreApplication::translate(
            "Change", "The secret that was there before is not kept, so it cannot be put back.");
    else if (!back.issues.isEmpty())
        change.irreversible = issuesText(back.issues);
    else
        change.reverse = back.json;
}

void fillCreation(Change &change, const AnyFieldList &list, const void *wanted)
{
    const RequestBody body = list.bodyForCreate(wanted);
    change.arguments.body = body.json;
    change.look = issuesText(body.issues);
}

void fillRemoval(Change &change)
{
    change.destroys = true;
    if (change.irreversible.isEmpty())
        change.irreversible
            = QCoreApplication::translate("Change", "What is deleted cannot be brought back.");
}

} // namespace Building

} // namespace Calends
