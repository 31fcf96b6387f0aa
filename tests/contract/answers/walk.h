// One walk through every operation of a sandbox with its sample data: what a step answers, later steps use.
#pragma once

#include "tests/contract/answers/givenanswer.h"
#include "tests/sandbox/probe.h"

namespace Calends::Contract {

// A step of calls.json: {"call": operation, "as": who signs, "with": path values other than those kept,
// "query", "body", "keep": {name: member of the answer}, "only": [editions], "refused": why it is}. "{name}"
// stands for what was kept.
class Walk
{
public:
    explicit Walk(Sandbox::ServerEdition edition);

    // Steps of operations that the edition does not have are left out.
    void take(const QJsonArray &steps);
    QList<GivenAnswer> answers() const { return m_answers; }
    // Steps that were refused (or were not, though said to be), and answers without what is to be kept.
    QStringList stumbles() const { return m_stumbles; }

private:
    bool isOpen(const QJsonObject &step) const;
    void take(const QJsonObject &step);
    void keep(const QJsonObject &members, const QJsonValue &body, const QString &name);
    void keepWhatIsAnnounced();
    void keepDays();
    QString filled(QString text) const;
    QJsonValue filled(const QJsonValue &value) const;
    Sandbox::Headers headers(const QString &who, const Operation &operation) const;

    Sandbox::Probe m_probe;
    QStringList m_served;
    QJsonObject m_kept;
    QList<GivenAnswer> m_answers;
    QStringList m_stumbles;
};

} // namespace Calends::Contract
