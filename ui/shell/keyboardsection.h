// Which keys do what, on the settings page.
#pragma once

#include <QHash>
#include <QWidget>

class QAction;
class QGridLayout;
class QKeySequenceEdit;
class QPushButton;

namespace Calends {

class ActionRegistry;
class TextLabel;

// One row per action: its keys can be typed anew, removed or set back. Keys that another action has are
// refused, and the action is named.
class KeyboardSection : public QWidget
{
    Q_OBJECT
public:
    // `actions` outlives it. What it has is shown, also when it is changed elsewhere.
    explicit KeyboardSection(ActionRegistry &actions, QWidget *parent = nullptr);

private:
    struct Row
    {
        QKeySequenceEdit *keys = nullptr;
        QPushButton *none = nullptr;
        QPushButton *standard = nullptr;
    };

    void addRow(QGridLayout *grid, const QAction &action);
    void take(const QString &id, QKeySequenceEdit *keys);
    void showKeys();

    ActionRegistry &m_actions;
    QHash<QString, Row> m_rows; // by id of the action
    TextLabel *m_said; // why keys were refused
};

} // namespace Calends
