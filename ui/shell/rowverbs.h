// What can be changed of the rows of a page. Nothing is sent by it: it leads to a form, and from there to the
// pending changes.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace Calends {

enum class RowVerb : quint8 { Create, Import, Edit, Clone, Remove };

// What else is done with rows of a list: "Add to team…".
struct FurtherVerb
{
    QString id; // "addToTeam", never shown
    QString text; // translated
    std::function<QString(const QString &id)> obstacle = {}; // as RowVerbs::obstacle; may be empty: it can
    std::function<void(const QStringList &ids)> run = {};
};

struct RowVerbs
{
    QString createText; // "New managed user…", translated; empty: rows of this page are made elsewhere
    QString importText; // "Import…"; empty: none is read from a file
    QString cloneText; // "Clone…"; empty: rows of this page are not cloned
    bool edits = false;
    bool removes = false;
    // Why this cannot be done, translated; empty: it can. `id`: of the only row it is about; empty: of
    // several, each of which is looked at later, or of none.
    std::function<QString(RowVerb, const QString &id)> obstacle = {};
    std::function<void(RowVerb, const QStringList &ids)> run = {};
    QList<FurtherVerb> further = {};

    bool has(RowVerb verb) const
    {
        switch (verb) {
        case RowVerb::Create:
            return run && !createText.isEmpty();
        case RowVerb::Import:
            return run && !importText.isEmpty();
        case RowVerb::Clone:
            return run && !cloneText.isEmpty();
        case RowVerb::Edit:
            return run && edits;
        case RowVerb::Remove:
            break;
        }
        return run && removes;
    }
};

} // namespace Calends
