// The one list of what can be done: menus, shortcuts and the command palette read it.
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

namespace Calends {

// Entries are QActions whose objectName is their id. An entry that cannot be done now stays, disabled, and
// its tooltip and "what's this" say why.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    QAction *add(const QString &id, const QString &text, const QKeySequence &shortcut = {});
    // With several keys that do the same; the first is the one a person may change.
    QAction *add(const QString &id, const QString &text, const QList<QKeySequence> &shortcuts);
    QAction *find(const QString &id) const;
    const QList<QAction *> &actions() const { return m_actions; }

    // The keys of an action: what add() gave it, until the person chooses others. Empty keys: none.
    QKeySequence standardShortcut(const QString &id) const { return m_standard.value(id).value(0); }
    void setShortcut(const QString &id, const QKeySequence &keys);
    void resetShortcuts();
    // Another action than `exceptId` that has these keys, or whose keys begin with them, or they with its;
    // nullptr: none.
    QAction *holderOf(const QKeySequence &keys, const QString &exceptId) const;

    // `reason` is why not; it is asked for only when `available` is false.
    void setAvailable(const QString &id, bool available, const QString &reason = {});
    // The first part of its id: entries of one group stand together in menus and on the cheat sheet.
    static QString groupOf(const QAction *action);
    // Single letters act only while no text field has the focus.
    static bool isSingleLetter(const QAction *action);

Q_SIGNALS:
    void changed();
    void shortcutsChanged();

private:
    QList<QAction *> m_actions;
    QHash<QString, QList<QKeySequence>> m_standard; // by id
};

} // namespace Calends
