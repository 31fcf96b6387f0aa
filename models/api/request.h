// A call as a value: what is asked, for whom, how urgent. Building one sends nothing.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

#include "models/operations/operation.h"

namespace Calends {

// Whom a call acts for. With the account as subject the account's own credential signs; with a person, what
// the published rule names (Operation::platformCredential).
class Subject
{
public:
    static Subject account() { return Subject(); }
    static Subject person(qint64 userId)
    {
        Subject subject;
        subject.m_person = userId;
        return subject;
    }
    std::optional<qint64> personId() const { return m_person; }
    friend bool operator==(const Subject &, const Subject &) = default;

private:
    std::optional<qint64> m_person;
};

// Interactive: a person waits for it, so it is sent before everything in the background.
enum class Priority : quint8 { Interactive, Background };

struct Arguments
{
    QList<QPair<QString, QString>> path; // {name} in the template -> value, unencoded
    QList<QPair<QString, QString>> query; // in order, repeated names allowed, unencoded
    QByteArray body; // JSON, or empty

    Arguments &with(const QString &name, const QString &value) &
    {
        path.append({name, value});
        return *this;
    }
    Arguments &ask(const QString &name, const QString &value) &
    {
        query.append({name, value});
        return *this;
    }
    Arguments &&with(const QString &name, const QString &value) && { return std::move(with(name, value)); }
    Arguments &&ask(const QString &name, const QString &value) && { return std::move(ask(name, value)); }
    QString pathValue(QStringView name) const;
    friend bool operator==(const Arguments &, const Arguments &) = default;
};

struct ReadRequest
{
    ReadOperation operation;
    Arguments arguments = {};
    Subject subject = Subject::account();
    Priority priority = Priority::Interactive;
    QByteArray validator = {}; // ETag of what is held; the call may then end as "not modified"
    std::optional<int> deadline
        = {}; // ms from each send to the last byte; none: as long as the client is patient
};

struct WriteRequest
{
    WriteOperation operation;
    Arguments arguments = {};
    Subject subject = Subject::account();
    Priority priority = Priority::Interactive;
    std::optional<int> deadline = {}; // ms
};

} // namespace Calends
