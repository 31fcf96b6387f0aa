#include "models/account/readform.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadForm)
};

QString presetOf(const QString &name, const Profile &profile)
{
    if (name == "orgId"_L1 && profile.organizationId > 0)
        return QString::number(profile.organizationId);
    return name == "clientId"_L1 ? profile.clientId : QString();
}

// The size of a page and where it starts, as PagePlan asks for them.
QList<QString> pagingNames(Paging paging)
{
    switch (paging) {
    case Paging::TakeSkip:
    case Paging::TakeSkipCounted:
        return {u"take"_s, u"skip"_s};
    case Paging::LimitOffset:
        return {u"limit"_s, u"offset"_s};
    case Paging::Cursor:
        return {u"limit"_s, u"cursor"_s};
    case Paging::None:
    case Paging::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

bool isCount(const QString &name) { return name != "cursor"_L1; }

QString valueProblem(const ReadParameter &parameter, const QString &value)
{
    if (parameter.kind == ReadParameter::Kind::Path) {
        if (value.isEmpty())
            return Words::tr("Still empty: %1.").arg(parameter.name);
        return value == "."_L1 || value == ".."_L1
            ? Words::tr("%1 cannot be “%2”.").arg(parameter.name, value)
            : QString();
    }
    if (value.isEmpty() || !isCount(parameter.name))
        return {};
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < 0)
        return Words::tr("%1 is a number.").arg(parameter.name);
    return parameter.greatest > 0 && number > parameter.greatest
        ? Words::tr("%1 is at most %2.").arg(parameter.name).arg(parameter.greatest)
        : QString();
}

} // namespace

QList<ReadParameter> readParameters(const Operation &operation, const Profile &profile)
{
    QList<ReadParameter> parameters;
    const QList<QByteArray> inPath = operation.pathParameters();
    for (const QByteArray &each : inPath) {
        const QString name = QString::fromLatin1(each);
        parameters.append({.name = name, .preset = presetOf(name, profile)});
    }
    const QList<QString> paging = pagingNames(operation.paging);
    for (const QString &name : paging) {
        const bool isSize = name == paging.constFirst();
        parameters.append({.name = name,
            .kind = ReadParameter::Kind::Paging,
            .usual = isSize ? operation.pageDefault : 0,
            .greatest = isSize ? operation.pageMaximum : 0});
    }
    return parameters;
}

QString draftProblem(const Operation &operation, const ReadDraft &draft)
{
    const QList<ReadParameter> parameters = readParameters(operation, {});
    for (const ReadParameter &parameter : parameters) {
        QString problem = valueProblem(parameter, draft.values.value(parameter.name).trimmed());
        if (!problem.isEmpty())
            return problem;
    }
    if (operation.method == Method::Get || draft.body.trimmed().isEmpty())
        return {};
    QJsonParseError error;
    QJsonDocument::fromJson(draft.body.toUtf8(), &error);
    return error.error == QJsonParseError::NoError
        ? QString()
        : Words::tr("The body is no JSON: %1 at character %2.").arg(error.errorString()).arg(error.offset);
}

Arguments argumentsOf(const Operation &operation, const ReadDraft &draft)
{
    Arguments arguments;
    const QList<ReadParameter> parameters = readParameters(operation, {});
    for (const ReadParameter &parameter : parameters) {
        const QString value = draft.values.value(parameter.name).trimmed();
        if (parameter.kind == ReadParameter::Kind::Path)
            arguments.with(parameter.name, value);
        else if (!value.isEmpty())
            arguments.ask(parameter.name, value);
    }
    QString further = draft.query.trimmed();
    if (further.startsWith(u'?'))
        further.remove(0, 1);
    const QList<QPair<QString, QString>> asked = QUrlQuery(further).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : asked)
        arguments.ask(name, value);
    if (operation.method != Method::Get)
        arguments.body = draft.body.trimmed().toUtf8();
    return arguments;
}

} // namespace Calends
