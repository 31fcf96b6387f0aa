// A member of a JSON object that may be missing, null or a value: three different things to the server
// (OBSERVED).
#pragma once

#include <QString>

#include <memory>
#include <type_traits>
#include <utility>

namespace Calends {

enum class Presence : quint8 { Absent, Null, Value };

// True for value types that are large and rarely there: a member then holds them apart, shared until edited.
template <typename T>
inline constexpr bool heldApart = false;

namespace Detail {

template <typename T>
class InPlace
{
public:
    const T &get() const { return m_value; }
    T &edit() { return m_value; }
    void reset() { m_value = T(); }

private:
    T m_value = T();
};

template <typename T>
class Apart
{
public:
    const T &get() const
    {
        static const T none = T();
        return m_value ? *m_value : none;
    }
    T &edit()
    {
        if (!m_value)
            m_value = std::make_shared<T>();
        else if (m_value.use_count() > 1)
            m_value = std::make_shared<T>(*m_value);
        return *m_value;
    }
    void reset() { m_value.reset(); }

private:
    std::shared_ptr<T> m_value;
};

} // namespace Detail

template <typename T>
class Member
{
public:
    Member() = default; // absent
    Member(T value) { set(std::move(value)); }
    static Member null()
    {
        Member member;
        member.setNull();
        return member;
    }

    Presence presence() const { return m_presence; }
    bool isAbsent() const { return m_presence == Presence::Absent; }
    bool isNull() const { return m_presence == Presence::Null; }
    bool hasValue() const { return m_presence == Presence::Value; }

    // A default-made value when absent or null.
    const T &value() const { return m_value.get(); }
    T valueOr(T otherwise) const { return hasValue() ? value() : std::move(otherwise); }

    void set(T value)
    {
        m_value.edit() = std::move(value);
        m_presence = Presence::Value;
    }
    void setNull()
    {
        m_value.reset();
        m_presence = Presence::Null;
    }
    void clear()
    {
        m_value.reset();
        m_presence = Presence::Absent;
    }
    // Makes it a value first.
    T &edit()
    {
        m_presence = Presence::Value;
        return m_value.edit();
    }

    friend bool operator==(const Member &a, const Member &b)
    {
        return a.m_presence == b.m_presence && (!a.hasValue() || a.value() == b.value());
    }

private:
    std::conditional_t<heldApart<T>, Detail::Apart<T>, Detail::InPlace<T>> m_value;
    Presence m_presence = Presence::Absent;
};

// Texts are most of what a row holds, so their presence costs nothing: absent is the null string, null points
// to a mark.
template <>
class Member<QString>
{
public:
    Member() = default; // absent
    Member(const QString &value) { set(value); }
    static Member null()
    {
        Member member;
        member.setNull();
        return member;
    }

    Presence presence() const
    {
        if (m_value.isNull())
            return Presence::Absent;
        return m_value.constData() == nullMark() ? Presence::Null : Presence::Value;
    }
    bool isAbsent() const { return presence() == Presence::Absent; }
    bool isNull() const { return presence() == Presence::Null; }
    bool hasValue() const { return presence() == Presence::Value; }

    // Empty when absent or null.
    const QString &value() const { return m_value; }
    QString valueOr(const QString &otherwise) const { return hasValue() ? m_value : otherwise; }

    void set(const QString &value) { m_value = value.isNull() ? QStringLiteral("") : value; }
    void setNull() { m_value = QString::fromRawData(nullMark(), 0); }
    void clear() { m_value = QString(); }

    friend bool operator==(const Member &a, const Member &b)
    {
        return a.presence() == b.presence() && a.m_value == b.m_value;
    }

private:
    static const QChar *nullMark()
    {
        static constexpr QChar mark[] = {u'\0'};
        return mark;
    }

    QString m_value;
};

} // namespace Calends
