// A connection test run to its end, and everything it said.
#pragma once

#include <QSignalSpy>

#include "models/account/connectiontest.h"
#include "tests/unit/account/scriptedreader.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

inline const QString Hosted = u"https://api.cal.com"_s;
inline const QString SelfHosted = u"https://cal.example.org/api"_s;

struct Climb
{
    explicit Climb(ScriptedReader &reader, const ConnectionSubject &subject)
        : test(reader, subject)
        , finished(&test, &ConnectionTest::finished)
    {
        test.start();
        ended = finished.isEmpty() && finished.wait();
    }
    bool passed() const { return ended && finished.constFirst().constFirst().toBool(); }
    RungResult result(Rung rung) const
    {
        const QList<RungResult> all = test.results();
        for (const RungResult &each : all) {
            if (each.rung == rung)
                return each;
        }
        return {.state = RungResult::State::Failed, .finding = u"not reached"_s};
    }
    QList<Rung> rungs() const
    {
        QList<Rung> list;
        const QList<RungResult> all = test.results();
        for (const RungResult &each : all)
            list.append(each.rung);
        return list;
    }

    ConnectionTest test;
    QSignalSpy finished;
    bool ended = false;
};

inline ConnectionSubject subject(
    const QString &base, CredentialKind kind = CredentialKind::ApiKey, const QString &client = {})
{
    return {.base = QUrl(base), .credential = kind, .clientId = client};
}

} // namespace Calends
