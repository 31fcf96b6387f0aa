// One member of a value type, described once: name, permissions, label, kind, marks.
#pragma once

#include <QFlags>
#include <QString>

#include <memory>
#include <string_view>

#include "models/core/fieldaccess.h"

namespace Calends {

// What else a member is to the program. Id to Search make the small sealed index of the store, from which a
// list is shown and searched before payloads are opened.
enum class Mark : quint16 {
    Id = 0x1, // tells rows apart; a value without it is unreadable
    Name = 0x2, // what the row is called
    Email = 0x4,
    Zone = 0x8,
    Start = 0x10,
    End = 0x20,
    State = 0x40,
    Owner = 0x80, // whose it is
    Created = 0x100,
    Changed = 0x200, // when the server last changed it
    Metadata = 0x400,
    SortKey = 0x800,
    Search = 0x1000, // found by the text filter
};
Q_DECLARE_FLAGS(Marks, Mark)
Q_DECLARE_OPERATORS_FOR_FLAGS(Marks)

enum class Input : quint8 { No, Optional, Required };

// Labels are in the source language, translation context "Field".
class AnyField
{
public:
    // JSON name in answers; empty: never in an answer.
    std::string_view name() const { return m_name; }
    Input onCreate() const { return m_onCreate; }
    Input onUpdate() const { return m_onUpdate; }
    Input on(Purpose purpose) const { return purpose == Purpose::Create ? m_onCreate : m_onUpdate; }
    // JSON name in bodies, which can differ (`weekday` in, `weekStart` out).
    std::string_view inputName() const { return m_inputName; }
    bool isNullable() const { return m_nullable; } // null is accepted on input
    bool replacesWhole() const { return m_replacesWhole; } // an update sends all of the list or object
    bool isSentTogether() const { return m_sentTogether; } // an update of one such field sends all of them
    bool isSecret() const { return m_secret; }
    // What a body says instead of a value to take it away; empty: it cannot be taken away.
    std::string_view clearedBy() const { return m_clearedBy; }
    Marks marks() const { return m_marks; }
    Kind kind() const { return m_kind; }
    QString label() const;
    const AnyFieldList *nested() const { return m_access->nested(); }
    const FieldAccess &access() const { return *m_access; }

protected:
    AnyField(std::string_view name, std::shared_ptr<const FieldAccess> access)
        : m_access(std::move(access))
        , m_name(name)
        , m_inputName(name)
        , m_kind(m_access->kind())
    {
    }

    std::shared_ptr<const FieldAccess> m_access;
    std::string_view m_name;
    std::string_view m_inputName;
    std::string_view m_clearedBy;
    const char *m_label = "";
    Marks m_marks;
    Kind m_kind;
    Input m_onCreate = Input::No;
    Input m_onUpdate = Input::No;
    bool m_nullable = false;
    bool m_replacesWhole = false;
    bool m_sentTogether = false;
    bool m_secret = false;
};

} // namespace Calends
