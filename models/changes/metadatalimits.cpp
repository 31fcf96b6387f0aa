#include "models/changes/metadatalimits.h"

#include <QCoreApplication>

#include "models/changes/editedvaluejson.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::MetadataLimits {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MetadataLimits)
};

} // namespace

QString countIssue(qsizetype keys)
{
    return keys > MostKeys ? Words::tr("There may be %1 keys at most.").arg(MostKeys) : QString();
}

QString keyIssue(const QString &key)
{
    if (key.isEmpty())
        return Words::tr("A key is needed.");
    return key.size() > LongestKey
        ? Words::tr("A key may have %1 letters; this one has %2.").arg(LongestKey).arg(key.size())
        : QString();
}

QString textIssue(const QString &text)
{
    return text.size() > LongestText
        ? Words::tr("A text may have %1 letters; this one has %2.").arg(LongestText).arg(text.size())
        : QString();
}

QString issue(const QByteArray &json)
{
    if (EditedJson::formOf(json) != EditedJson::Form::Object)
        return Words::tr("An object is needed: { … }");
    const auto members = EditedJson::membersOf(json);
    for (const auto &[key, value] : members) {
        const bool isText = EditedJson::formOf(value) == EditedJson::Form::Text;
        const QString ofKey = keyIssue(key);
        const QString why = ofKey.isEmpty() && isText ? textIssue(EditedJson::textOf(value)) : ofKey;
        if (!why.isEmpty())
            return key.isEmpty() ? why : QString(key + u": "_s + why);
    }
    return countIssue(members.size());
}

} // namespace Calends::MetadataLimits
