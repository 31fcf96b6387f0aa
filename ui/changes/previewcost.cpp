#include "ui/changes/previewcost.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int MostMailed = 20; // that are listed
constexpr int MostOperations = 3; // that are named
constexpr qint64 FeltWait = 60'000; // ms

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PreviewCost)
};

QString counted(int count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(QLocale().toString(count));
}

QString methodText(Method method)
{
    switch (method) {
    case Method::Get:
        return u"GET"_s;
    case Method::Post:
        return u"POST"_s;
    case Method::Put:
        return u"PUT"_s;
    case Method::Patch:
        return u"PATCH"_s;
    case Method::Delete:
        return u"DELETE"_s;
    }
    return {};
}

// Other jobs send of the same budget: said where it can be felt.
QString paceText(const ChangePreview &preview)
{
    const CallPace pace = preview.pace();
    const QString lasts = durationText(pace.milliseconds);
    //: %1: "about 5 min", %2: whose limit decides, "Client cmwu6…"
    const QString text = pace.slowest.isEmpty()
        ? Words::tr("%1 at the present pace").arg(lasts)
        : Words::tr("%1 at the present pace of %2").arg(lasts, pace.slowest);
    const qint64 others = preview.millisecondsOfOthers();
    return others <= FeltWait
        ? text
        //: %1: "about 5 min"
        : joined({text, Words::tr("%1 more for the jobs at work").arg(durationText(others))});
}

} // namespace

QString durationText(qint64 milliseconds)
{
    const int seconds = int((milliseconds + 999) / 1000);
    const QLocale locale;
    return seconds < 90 ? Words::tr("about %1 s").arg(locale.toString(seconds))
                        : Words::tr("about %1 min").arg(locale.toString((seconds + 59) / 60));
}

QString costText(const ChangePreview &preview)
{
    const int rows = int(preview.chosen().size());
    if (rows == 0)
        return Words::tr("Nothing would be sent.");
    const int mailed = int(preview.mailed().size());
    const int lasting = preview.irreversibleCount();
    const QString undone = lasting == 0 ? Words::tr("every row can be undone")
        : lasting == rows
        ? Words::tr("no row can be undone")
        : counted(lasting, Words::tr("1 row cannot be undone"), Words::tr("%1 rows cannot be undone"));
    const QString requests = preview.areRequestsLeast()
        ? counted(preview.requests(), Words::tr("at least 1 request"), Words::tr("at least %1 requests"))
        : counted(preview.requests(), Words::tr("1 request"), Words::tr("%1 requests"));
    return joined({requests, paceText(preview),
        mailed == 0 ? Words::tr("nobody is mailed")
                    : counted(mailed, Words::tr("1 person is mailed"), Words::tr("%1 people are mailed")),
        undone});
}

QString mailedText(const ChangePreview &preview)
{
    QStringList people = preview.mailed();
    const qsizetype more = people.size() - MostMailed;
    if (more > 0) {
        people = people.mid(0, MostMailed);
        people.append(Words::tr("and %1 more").arg(QLocale().toString(more)));
    }
    return people.join(u'\n');
}

bool namesSomebody(const ChangeSet &set)
{
    return std::any_of(set.changes.cbegin(), set.changes.cend(), [&set](const Change &change) {
        return (!change.name.isEmpty() && set.title.contains(change.name))
            || (!change.detail.isEmpty() && set.title.contains(change.detail));
    });
}

QString operationsText(const ChangeSet &set)
{
    QStringList all;
    for (const Change &change : set.changes) {
        const Operation &operation = change.operation.row();
        const QString path = QString::fromLatin1(operation.path.data(), qsizetype(operation.path.size()));
        const QString text = methodText(operation.method) + u' ' + path;
        if (!all.contains(text))
            all.append(text);
        if (all.size() > MostOperations)
            break;
    }
    if (all.size() > MostOperations)
        all.last() = u"…"_s;
    return joined(all);
}

} // namespace Calends
