#include "models/api/json.h"

#include <string>

namespace Calends {

namespace {

bool sameNumber(JsonView a, JsonView b)
{
    const std::optional<qint64> left = a.integer();
    const std::optional<qint64> right = b.integer();
    if (left || right)
        return left == right;
    if (a.type() == JsonType::Unsigned && b.type() == JsonType::Unsigned)
        return a.raw() == b.raw();
    return a.toDouble() == b.toDouble();
}

class Comparison
{
public:
    explicit Comparison(qsizetype most)
        : m_most(most)
    {
    }

    void compare(JsonView before, JsonView after, const QString &path)
    {
        if (isFull())
            return;
        if (before.isNumber() && after.isNumber()) {
            note(sameNumber(before, after), path);
        } else if (before.type() != after.type()) {
            note(false, path);
        } else if (before.isObject()) {
            compareObjects(before, after, path);
        } else if (before.isArray()) {
            compareArrays(before, after, path);
        } else if (before.isString()) {
            note(before.text() == after.text(), path);
        } else {
            note(before.toBool() == after.toBool(), path);
        }
    }

    QList<JsonDifference> take() { return std::move(m_differences); }

private:
    using Kind = JsonDifference::Kind;

    bool isFull() const { return m_differences.size() >= m_most; }

    void note(bool same, const QString &path)
    {
        if (!same && !isFull())
            m_differences.append({Kind::Changed, path});
    }

    void note(Kind kind, const QString &path)
    {
        if (!isFull())
            m_differences.append({kind, path});
    }

    static QString below(const QString &path, std::string_view name)
    {
        const QString step = QString::fromUtf8(name.data(), qsizetype(name.size()));
        return path.isEmpty() ? step : path + u'.' + step;
    }

    void compareObjects(JsonView before, JsonView after, const QString &path)
    {
        for (const JsonMember &member : before.members()) {
            const JsonView other = after[member.name];
            if (other.isMissing())
                note(Kind::Lost, below(path, member.name));
            else
                compare(member.value, other, below(path, member.name));
        }
        for (const JsonMember &member : after.members()) {
            if (before[member.name].isMissing())
                note(Kind::Added, below(path, member.name));
        }
    }

    void compareArrays(JsonView before, JsonView after, const QString &path)
    {
        const JsonItems left = before.items();
        const JsonItems right = after.items();
        auto a = left.begin();
        auto b = right.begin();
        for (int index = 0; !isFull() && (a != left.end() || b != right.end()); ++index) {
            const QString step = below(path, std::to_string(index));
            if (a == left.end()) {
                note(Kind::Added, step);
                ++b;
            } else if (b == right.end()) {
                note(Kind::Lost, step);
                ++a;
            } else {
                compare(*a, *b, step);
                ++a;
                ++b;
            }
        }
    }

    qsizetype m_most;
    QList<JsonDifference> m_differences;
};

} // namespace

QList<JsonDifference> jsonDifferences(JsonView before, JsonView after, qsizetype most)
{
    Comparison comparison(most);
    comparison.compare(before, after, {});
    return comparison.take();
}

QList<JsonDifference> jsonDifferences(const QByteArray &before, const QByteArray &after, qsizetype most)
{
    const JsonDocument left(before);
    const JsonDocument right(after);
    if (!left.isValid() || !right.isValid())
        return {{JsonDifference::Kind::Unreadable, {}}};
    return jsonDifferences(left.root(), right.root(), most);
}

bool sameJson(const QByteArray &a, const QByteArray &b) { return jsonDifferences(a, b, 1).isEmpty(); }

} // namespace Calends
