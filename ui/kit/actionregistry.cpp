#include "ui/kit/actionregistry.h"

#include <algorithm>
#include <utility>

namespace Calends {

QAction *ActionRegistry::add(const QString &id, const QString &text, const QKeySequence &shortcut)
{
    return add(id, text, shortcut.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{shortcut});
}

QAction *ActionRegistry::add(const QString &id, const QString &text, const QList<QKeySequence> &shortcuts)
{
    Q_ASSERT(!find(id));
    auto *action = new QAction(text, this);
    action->setObjectName(id);
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WindowShortcut);
    m_actions.append(action);
    m_standard.insert(id, shortcuts);
    Q_EMIT changed();
    return action;
}

QAction *ActionRegistry::find(const QString &id) const
{
    const auto found = std::find_if(m_actions.cbegin(), m_actions.cend(),
        [&id](const QAction *action) { return action->objectName() == id; });
    return found == m_actions.cend() ? nullptr : *found;
}

void ActionRegistry::setShortcut(const QString &id, const QKeySequence &keys)
{
    QAction *const action = find(id);
    if (!action || action->shortcut() == keys)
        return;
    const QList<QKeySequence> standard = m_standard.value(id);
    const QList<QKeySequence> chosen = keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys};
    action->setShortcuts(keys == standard.value(0) ? standard : chosen);
    // A single letter may have been held back, see isSingleLetter().
    action->setShortcutContext(Qt::WindowShortcut);
    Q_EMIT shortcutsChanged();
}

void ActionRegistry::resetShortcuts()
{
    for (QAction *action : std::as_const(m_actions)) {
        action->setShortcuts(m_standard.value(action->objectName()));
        action->setShortcutContext(Qt::WindowShortcut);
    }
    Q_EMIT shortcutsChanged();
}

QAction *ActionRegistry::holderOf(const QKeySequence &keys, const QString &exceptId) const
{
    if (keys.isEmpty())
        return nullptr;
    const auto holds = [&keys, &exceptId](const QAction *action) {
        const QList<QKeySequence> all = action->shortcuts();
        return action->objectName() != exceptId
            && std::any_of(all.cbegin(), all.cend(), [&keys](const QKeySequence &own) {
                   return own.matches(keys) != QKeySequence::NoMatch
                       || keys.matches(own) != QKeySequence::NoMatch;
               });
    };
    const auto found = std::find_if(m_actions.cbegin(), m_actions.cend(), holds);
    return found == m_actions.cend() ? nullptr : *found;
}

void ActionRegistry::setAvailable(const QString &id, bool available, const QString &reason)
{
    QAction *action = find(id);
    if (!action)
        return;
    action->setEnabled(available);
    action->setToolTip(available ? action->text() : reason);
    action->setWhatsThis(available ? QString() : reason);
    Q_EMIT changed();
}

QString ActionRegistry::groupOf(const QAction *action) { return action->objectName().section(u'.', 0, 0); }

bool ActionRegistry::isSingleLetter(const QAction *action)
{
    const QKeySequence keys = action->shortcut();
    return keys.count() >= 1 && keys[0].keyboardModifiers() == Qt::NoModifier
        && keys[0].key() >= Qt::Key_Space && keys[0].key() <= Qt::Key_AsciiTilde;
}

} // namespace Calends
