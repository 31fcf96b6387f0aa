#include "tests/gui/translation/shownwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Collecting
{
public:
    QList<ShownText> texts;

    void add(const QObject &owner, QLatin1StringView part, const QString &text)
    {
        if (!text.isEmpty())
            texts.append({text, QString::fromLatin1(owner.metaObject()->className()) + u' ' + part});
    }

    void addWidget(const QWidget &widget)
    {
        add(widget, "tooltip"_L1, widget.toolTip());
        add(widget, "name"_L1, widget.accessibleName());
        add(widget, "description"_L1, widget.accessibleDescription());
        if (widget.isWindow())
            add(widget, "title"_L1, widget.windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(widget, "text"_L1, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(widget, "text"_L1, button->text());
        else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            add(widget, "hint"_L1, line->placeholderText());
        else if (const auto *lines = qobject_cast<const QPlainTextEdit *>(&widget))
            add(widget, "hint"_L1, lines->placeholderText());
        else if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
            addChoices(*choice);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            addTabs(*tabs);
        else if (const auto *table = qobject_cast<const QTableView *>(&widget))
            addHeaders(*table);
    }

private:
    void addChoices(const QComboBox &choice)
    {
        for (int i = 0; i < choice.count(); ++i)
            add(choice, "choice"_L1, choice.itemText(i));
    }

    void addTabs(const QTabBar &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            add(tabs, "tab"_L1, tabs.tabText(i));
            add(tabs, "tooltip"_L1, tabs.tabToolTip(i));
        }
    }

    void addHeaders(const QTableView &table)
    {
        const QAbstractItemModel *const rows = table.model();
        for (int column = 0; rows && column < rows->columnCount(); ++column) {
            add(table, "header"_L1, rows->headerData(column, Qt::Horizontal).toString());
            add(table, "header"_L1, rows->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        }
    }
};

} // namespace

QList<ShownText> shownTexts(QWidget &window)
{
    Collecting found;
    found.addWidget(window);
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible())
            found.addWidget(*widget);
    }
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        found.add(*action, "text"_L1, action->text());
        found.add(*action, "tooltip"_L1, action->toolTip());
    }
    return found.texts;
}

} // namespace Calends
