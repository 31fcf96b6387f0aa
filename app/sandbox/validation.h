// What class-validator finds on the real servers, in the same shape: one entry a property, its texts by the
// rule's name, nested objects as children (OBSERVED, envelope 2).
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <vector>

#include "app/sandbox/answer.h"

namespace Calends::Sandbox {

class Validation
{
public:
    // What every entry repeats as `target`: the body or the query as read.
    explicit Validation(QJsonValue target);

    enum class Presence : quint8 { Required, Optional }; // optional: absent and null pass

    // Each adds an entry when the property is wrong and returns whether it is there and right.
    bool text(const QString &property, Presence presence = Presence::Required);
    bool number(const QString &property, Presence presence = Presence::Required);
    bool integer(const QString &property, Presence presence = Presence::Required);
    bool flag(const QString &property, Presence presence = Presence::Required);
    bool timeZone(const QString &property, Presence presence = Presence::Required);
    bool email(const QString &property, Presence presence = Presence::Required);
    bool instant(const QString &property, Presence presence = Presence::Required);
    bool oneOf(const QString &property, const QStringList &allowed, Presence presence = Presence::Required);
    bool array(const QString &property, Presence presence = Presence::Required);
    bool range(const QString &property, qint64 least, qint64 most); // only when it is a number

    // Anything else: a text under a rule's name, at a property.
    void fail(const QString &property, const QString &rule, const QString &text);
    // An entry whose faults are those of a nested value.
    void child(const QString &property, const Validation &nested);

    const QJsonValue &target() const { return m_target; }
    // In a list the property is the position.
    QJsonValue value(const QString &property) const
    {
        if (!m_target.isArray())
            return m_target.toObject().value(property);
        const QJsonArray list = m_target.toArray();
        const int position = property.toInt();
        return position < list.size() ? list.at(position) : QJsonValue(QJsonValue::Undefined);
    }
    bool failed() const { return !m_entries.empty(); }
    QJsonArray errors() const;
    Answer answer() const; // shape 2
    // "start property is wrong,start must be … ": how booking creation and slots put it.
    QString flattened() const;
    Answer flattenedAnswer() const;

private:
    struct Entry
    {
        QString property;
        QJsonObject constraints;
        QJsonArray children;
    };
    bool absent(const QString &property, Presence presence) const;
    Entry &entry(const QString &property);

    QJsonValue m_target;
    std::vector<Entry> m_entries;
};

// Whether this is an IANA zone name.
bool isTimeZone(const QString &name);
bool isEmail(const QString &text);
QStringList weekDays(); // Monday … Sunday
QStringList locales(); // FACTS 8.3

} // namespace Calends::Sandbox
