#include "ui/shell/keyboardsection.h"

#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/actionregistry.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

namespace Calends {

KeyboardSection::KeyboardSection(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_said(textLabel({}, Tone::WarnText, this))
{
    m_said->setWordWrap(true);
    m_said->hide();
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::of(this).px(6));
    auto *const grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    const QList<QAction *> &all = m_actions.actions();
    for (const QAction *action : all)
        addRow(grid, *action);
    auto *const reset = new QPushButton(tr("Set all keys back"), this);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_said->hide();
        m_actions.resetShortcuts();
    });
    column->addWidget(m_said);
    column->addLayout(grid);
    column->addWidget(reset, 0, Qt::AlignLeft);
    showKeys();
    connect(&m_actions, &ActionRegistry::shortcutsChanged, this, &KeyboardSection::showKeys);
    if (!all.isEmpty())
        setFocusProxy(m_rows.value(all.constFirst()->objectName()).keys);
}

void KeyboardSection::addRow(QGridLayout *grid, const QAction &action)
{
    const QString id = action.objectName();
    TextLabel *const label = textLabel(action.text(), Tone::Text, this);
    const Row row{
        new QKeySequenceEdit(this), new QPushButton(tr("None"), this), new QPushButton(tr("Standard"), this)};
    label->setBuddy(row.keys);
    label->setWordWrap(true);
    const QString name = tr("Keys of %1").arg(action.text());
    row.keys->setAccessibleName(name);
    if (auto *const field = row.keys->findChild<QLineEdit *>())
        field->setAccessibleName(name); // the keyboard is in there
    row.none->setAccessibleName(tr("No keys for %1").arg(action.text()));
    row.standard->setAccessibleName(tr("Standard keys for %1").arg(action.text()));
    for (QPushButton *button : {row.none, row.standard})
        setButtonKind(button, ButtonKind::Quiet);
    const int line = grid->rowCount();
    grid->addWidget(label, line, 0);
    grid->addWidget(row.keys, line, 1);
    grid->addWidget(row.none, line, 2);
    grid->addWidget(row.standard, line, 3);
    m_rows.insert(id, row);
    connect(
        row.keys, &QKeySequenceEdit::editingFinished, this, [this, id, keys = row.keys] { take(id, keys); });
    connect(row.none, &QPushButton::clicked, this, [this, id] { m_actions.setShortcut(id, {}); });
    connect(row.standard, &QPushButton::clicked, this, [this, id, keys = row.keys] {
        keys->setKeySequence(m_actions.standardShortcut(id));
        take(id, keys);
    });
}

void KeyboardSection::take(const QString &id, QKeySequenceEdit *keys)
{
    const QKeySequence typed = keys->keySequence();
    const QAction *const holder = m_actions.holderOf(typed, id);
    m_said->setVisible(holder != nullptr);
    if (!holder)
        return m_actions.setShortcut(id, typed);
    m_said->setText(
        tr("%1 stays as it was: %2 is of “%3”, which needs other keys first.")
            .arg(m_actions.find(id)->text(), typed.toString(QKeySequence::NativeText), holder->text()));
    showKeys();
}

void KeyboardSection::showKeys()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const QKeySequence keys = m_actions.find(row.key())->shortcut();
        row->keys->setKeySequence(keys);
        if (auto *const field = row->keys->findChild<QLineEdit *>())
            field->setPlaceholderText(tr("none"));
        explain(row->none, keys.isEmpty() ? tr("It has no keys.") : QString());
        explain(row->standard,
            keys == m_actions.standardShortcut(row.key()) ? tr("It has its standard keys.") : QString());
    }
}

} // namespace Calends
