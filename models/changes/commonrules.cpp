#include "models/changes/commonrules.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Calends::CommonRules {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommonRules)
};

} // namespace

QString linkIssue(const QByteArray &json)
{
    const JsonDocument document(json);
    const QUrl url(document.root().toString(), QUrl::StrictMode);
    const bool isLink
        = url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    return isLink ? QString() : Words::tr("A link that begins with https:// is needed.");
}

FieldRule pictureLink() { return {.hint = Words::tr("A link to a picture."), .issue = linkIssue}; }

FieldRule metadata()
{
    return {
        .hint = Words::tr("Replaces what is there as a whole. Values may be text, numbers, true or false.")};
}

} // namespace Calends::CommonRules
